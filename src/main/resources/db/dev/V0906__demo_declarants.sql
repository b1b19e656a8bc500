-- For development and tests only: the entities of the demonstration declare since October 2026.
insert into declarant (id, entity_nit, kind, registered_on, accountant_signs, created_at)
select gen_random_uuid(), nit, 'WITHHOLDING', date '2026-10-01', type = 'decentralized', now()
from contracting_entity
where demo or nit in ('800094164', '800247940');

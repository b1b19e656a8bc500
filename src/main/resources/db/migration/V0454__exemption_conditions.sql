-- What an exemption asks of entity and beneficiary, beyond the type of act. A null list means any.
alter table exemption
    add column entity_types text[],
    add column beneficiary text not null default 'any',
    add column once_a_year boolean not null default false,
    add constraint exemption_entity_types_ck check (
        cardinality(entity_types) > 0
        and entity_types <@ array ['department', 'assembly', 'comptroller', 'itp', 'decentralized']),
    add constraint exemption_beneficiary_ck check (beneficiary in ('any', 'person', 'company'));

-- 305-1 and 305-2 speak of contracts of the Department alone; 355 par. of its own vehicles.
update exemption set entity_types = array ['department'] where code in ('305-1', '305-2', '355-par');
update exemption set beneficiary = 'company' where code in ('305-1', '305-2');
-- Officials and teachers, and in 305-8 each of them once a year.
update exemption set beneficiary = 'person' where code in ('305-5', '305-6', '305-7', '305-8');
update exemption set once_a_year = true where code = '305-8';

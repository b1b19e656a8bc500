-- Invented entities, for development and tests only: their NITs belong to nobody.
insert into contracting_entity (id, nit, check_digit, name, type, withholding_agent, demo)
select cast(id as uuid), nit, nit_check_digit(nit), name, type, true, true
from (values
    ('01980000-0000-7000-8000-00000000d001', '999000001', 'DEMO Asamblea Departamental del Putumayo', 'assembly'),
    ('01980000-0000-7000-8000-00000000d002', '999000002', 'DEMO Contraloría Departamental del Putumayo', 'comptroller'),
    ('01980000-0000-7000-8000-00000000d003', '999000003', 'DEMO Hospital Descentralizado', 'decentralized')
) as demo (id, nit, name, type);

-- The two entities the statute names with a public NIT; both withhold (art. 297).
insert into contracting_entity (id, nit, check_digit, name, type, withholding_agent) values
    ('01980000-0000-7000-8000-000000000001', '800094164', 4, 'Departamento del Putumayo', 'department', true),
    ('01980000-0000-7000-8000-000000000002', '800247940', 1, 'Instituto Tecnológico del Putumayo', 'itp', true);

-- UVT: resolutions of the DIAN. SMMLV: decrees of the Government; that of 2026 was suspended and set
-- again at the same amount.
insert into annual_value (unit, year, pesos, source)
values ('UVT', 2018, 33156, 'Res. DIAN 000063 de 2017'),
       ('UVT', 2019, 34270, 'Res. DIAN 000056 de 2018'),
       ('UVT', 2020, 35607, 'Res. DIAN 000084 de 2019'),
       ('UVT', 2021, 36308, 'Res. DIAN 000111 de 2020'),
       ('UVT', 2022, 38004, 'Res. DIAN 000140 de 2021'),
       ('UVT', 2023, 42412, 'Res. DIAN 001264 de 2022'),
       ('UVT', 2024, 47065, 'Res. DIAN 000187 de 2023'),
       ('UVT', 2025, 49799, 'Res. DIAN 000193 de 2024'),
       ('UVT', 2026, 52374, 'Res. DIAN 000238 de 2025'),
       ('SMMLV', 2018, 781242, 'Decreto 2269 de 2017'),
       ('SMMLV', 2019, 828116, 'Decreto 2451 de 2018'),
       ('SMMLV', 2020, 877803, 'Decreto 2360 de 2019'),
       ('SMMLV', 2021, 908526, 'Decreto 1785 de 2020'),
       ('SMMLV', 2022, 1000000, 'Decreto 1724 de 2021'),
       ('SMMLV', 2023, 1160000, 'Decreto 2613 de 2022'),
       ('SMMLV', 2024, 1300000, 'Decreto 2292 de 2023'),
       ('SMMLV', 2025, 1423500, 'Decreto 1572 de 2024'),
       ('SMMLV', 2026, 1750905, 'Decreto 1469 de 2025; Decreto 0159 de 2026');

-- Arts. 292, 305, 314, 343 and 355 par. An officer grants them; nobody claims them alone.
insert into exemption (position, code, article, act_types, levies, ordinance, valid_from, text)
select row.position, row.code, row.article, row.act_types, row.levies, '766/2018', '2018-06-05', row.text
from (values
    (1, '305-1', '305-1', array ['contract'], null::text[],
     'Contratos y convenios administrativos del Departamento del Putumayo con entidades estatales y resguardos indígenas.'),
    (2, '305-2', '305-2', array ['contract'], null,
     'Contratos solidarios de la Ley 1551 de 2012 entre el Departamento y las Juntas de Acción Comunal.'),
    (3, '305-3', '305-3', array ['certificate', 'itp-document', 'transit-document', 'health-license'], null,
     'Recibos, copias, constancias, autenticaciones, permisos y certificaciones que piden dependencias, entidades oficiales, Juntas de Acción Comunal o entidades de beneficencia pública. Las cooperativas de departamentos y municipios no cuentan como entidades oficiales.'),
    (4, '305-4', '305-4', null, null,
     'Actos, contratos o negocios jurídicos que representan derechos laborales.'),
    (5, '305-5', '305-5', array ['inauguration'], null,
     'Actas de posesión de funcionarios de entidades públicas departamentales por encargo, siempre que no devenguen el sueldo del titular.'),
    (6, '305-6', '305-6', array ['certificate'], null,
     'Constancias que los funcionarios de la entidad piden a la Dirección de Recursos Humanos sobre un periodo vigente.'),
    (7, '305-7', '305-7', array ['inauguration'], null,
     'Actas de posesión de funcionarios ad hoc.'),
    (8, '305-8', '305-8', array ['certificate'], null,
     'Una constancia al año para cada docente del sector rural que labora en el Departamento.'),
    (9, '292', '292', array ['contract'], null,
     'Contratos, pagos y anticipos a proveedores que hacen parte del Sistema General de Seguridad Social en Salud.'),
    (10, '314', '314', null, array ['pro-desarrollo-fronterizo'],
     'Licores producidos, y cervezas nacionales consumidas, en las Unidades Especiales de Desarrollo Fronterizo del Putumayo.'),
    (11, '343', '343', null, array ['pro-desarrollo-itp'],
     'Actos, contratos o negocios jurídicos entre particulares, y los que representan derechos laborales.'),
    (12, '355-par', '355 par.', array ['transit-procedure'], array ['derechos-transito'],
     'Servicios de tránsito para vehículos automotores de propiedad del Departamento del Putumayo: no causan derechos de tránsito.')
) as row (position, code, article, act_types, levies, text);

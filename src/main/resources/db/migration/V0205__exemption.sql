-- Acts that the statute does not tax. A null list of acts or levies means any act, every stamp.
create table exemption (
    code       text not null,
    text       text not null,
    ordinance  text not null,
    article    text not null,
    act_types  text[],
    levies     text[],
    valid_from date not null,
    valid_to   date,
    position   integer not null,
    constraint exemption_pk primary key (code, valid_from),
    constraint exemption_dates_ck check (valid_to >= valid_from),
    constraint exemption_act_types_ck check (
        cardinality(act_types) > 0
        and act_types <@ array ['contract', 'inauguration', 'diploma-registration',
            'health-license', 'certificate', 'itp-document', 'transit-document', 'asset-sale',
            'transit-procedure']),
    constraint exemption_levies_ck check (cardinality(levies) > 0),
    constraint exemption_ordinance_ck check (ordinance ~ '^[0-9]+/[0-9]{4}$')
);

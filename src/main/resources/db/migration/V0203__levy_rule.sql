-- One row of a stamp's or contribution's table: which act, of whom, on what base, at what rate.
-- A null list of entities or contracts means any.
create table levy_rule (
    id                    uuid          not null default gen_random_uuid(),
    tariff_version_id     text          not null,
    levy                  text          not null,
    act_type              text          not null,
    entity_types          text[],
    contract_types        text[],
    except_contract_types text[],
    base_kind             text          not null,
    rate                  numeric(12, 6) not null,
    ordinance             text          not null,
    article               text          not null,
    constraint levy_rule_pk primary key (id),
    constraint levy_rule_tariff_version_fk foreign key (tariff_version_id)
        references tariff_version (id),
    constraint levy_rule_levy_fk foreign key (levy) references levy (code),
    constraint levy_rule_act_type_ck check (act_type in
        ('contract', 'inauguration', 'diploma-registration', 'health-license', 'certificate',
         'itp-document', 'transit-document', 'asset-sale', 'transit-procedure')),
    constraint levy_rule_entity_types_ck check (
        cardinality(entity_types) > 0
        and entity_types
            <@ array ['department', 'assembly', 'comptroller', 'itp', 'decentralized']),
    constraint levy_rule_contract_types_ck check (
        contract_types is null
        or act_type = 'contract' and cardinality(contract_types) > 0 and contract_types
            <@ array ['public-works', 'consultancy', 'professional-services', 'supply',
                'purchase', 'concession', 'other']),
    constraint levy_rule_except_contract_types_ck check (
        except_contract_types is null
        or act_type = 'contract' and contract_types is null
        and cardinality(except_contract_types) > 0 and except_contract_types
            <@ array ['public-works', 'consultancy', 'professional-services', 'supply',
                'purchase', 'concession', 'other']),
    constraint levy_rule_base_kind_ck check (case base_kind
        when 'contract-value' then act_type = 'contract'
        when 'gross-revenue' then act_type = 'contract'
        when 'monthly-salary' then act_type = 'inauguration'
        when 'sale-value' then act_type = 'asset-sale'
        else base_kind in ('smdlv', 'smmlv', 'uvt', 'uvb') end),
    constraint levy_rule_rate_ck check (rate > 0
        and (rate <= 1 or base_kind in ('smdlv', 'smmlv', 'uvt', 'uvb'))),
    constraint levy_rule_ordinance_ck check (ordinance ~ '^[0-9]+/[0-9]{4}$')
);

create index levy_rule_tariff_version_ix on levy_rule (tariff_version_id);

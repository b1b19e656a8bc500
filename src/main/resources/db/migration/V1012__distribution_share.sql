-- Which part of a stamp's income a fund has. The parts of a stamp make the whole.
create table distribution_share (
    version_id text          not null,
    position   integer       not null,
    levy       text          not null,
    fund       text          not null,
    share      numeric(9, 8) not null,
    article    text          not null,
    constraint distribution_share_pk primary key (version_id, position),
    constraint distribution_share_version_fk foreign key (version_id)
        references distribution_version (id),
    constraint distribution_share_levy_fk foreign key (levy) references levy (code),
    constraint distribution_share_fund_fk foreign key (fund) references distribution_fund (code),
    constraint distribution_share_fund_uq unique (version_id, levy, fund),
    constraint distribution_share_position_ck check (position >= 0),
    constraint distribution_share_share_ck check (share > 0 and share <= 1)
);

create trigger distribution_share_append_only before update or delete on distribution_share
    for each row execute function refuse_change();

create function distribution_check_shares() returns trigger language plpgsql as $$
declare
    checked text;
begin
    if tg_table_name = 'distribution_version' then
        checked := new.id;
    else
        checked := new.version_id;
    end if;
    if exists (
            select 1 from levy l
            left join distribution_share s on s.levy = l.code and s.version_id = checked
            group by l.code, l.kind
            having coalesce(sum(s.share), 0) <> case l.kind when 'STAMP' then 1 else 0 end) then
        raise exception 'the shares of a stamp in version % do not make the whole', checked
            using errcode = 'integrity_constraint_violation', constraint = 'distribution_share_whole';
    end if;
    return null;
end
$$;

create constraint trigger distribution_version_whole after insert on distribution_version
    deferrable initially deferred for each row execute function distribution_check_shares();
create constraint trigger distribution_share_whole after insert on distribution_share
    deferrable initially deferred for each row execute function distribution_check_shares();

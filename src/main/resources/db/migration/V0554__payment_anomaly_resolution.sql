-- How an anomaly ended, and who says so.
alter table payment_anomaly
    add column resolution  text,
    add column resolved_by text,
    add constraint payment_anomaly_resolved_ck check (
        (resolved_at is null) = (resolution is null) and (resolved_at is null) = (resolved_by is null));

create index payment_anomaly_closed_ix on payment_anomaly (id) where resolved_at is not null;
create index payment_anomaly_open_page_ix on payment_anomaly (id) where resolved_at is null;

-- Which trip to a gateway brought the money.
alter table payment add constraint payment_paid_by_attempt_fk
    foreign key (paid_by_attempt_id) references payment_attempt (id);
alter table payment add constraint payment_paid_by_attempt_uq unique (paid_by_attempt_id);

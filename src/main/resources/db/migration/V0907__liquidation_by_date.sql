-- A rehearsal reads the liquidations of a year.
create index liquidation_act_date_ix on liquidation (act_date, id);

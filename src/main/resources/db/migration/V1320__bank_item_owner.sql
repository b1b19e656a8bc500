-- Somebody looks after each item from the moment it is opened.
update bank_item set owner = 'tesoreria' where owner is null;
alter table bank_item alter column owner set not null;

create function refuse_due_date_extension_change() returns trigger language plpgsql as $$
begin
    raise exception 'due_date_extension is append only';
end
$$;

create trigger due_date_extension_append_only before update or delete on due_date_extension
    for each row execute function refuse_due_date_extension_change();

-- Usury rate of consumer credit by month (art. 429). A month without a row is refused, never guessed.
create table usury_rate (
    month      date          not null,
    percent_ea numeric(6, 3) not null,
    source     text          not null,
    constraint usury_rate_pk primary key (month),
    constraint usury_rate_month_ck check (extract(day from month) = 1),
    -- Default interest takes two points off it (art. 429), and never turns negative.
    constraint usury_rate_percent_ck check (percent_ea > 2 and percent_ea < 200),
    constraint usury_rate_source_ck check (btrim(source) <> '')
);

-- Check digit of a NIT (DIAN, Orden Administrativa 4 of 1989). The same as TaxId.checkDigit in Java.
create function nit_check_digit(nit text) returns integer
    language sql immutable strict parallel safe as $$
    select case when remainder < 2 then remainder else 11 - remainder end
    from (select (sum(weight * substr(reverse(nit), place::integer, 1)::integer) % 11)::integer as remainder
          from unnest(array[3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71])
              with ordinality as weights (weight, place)
          where place <= length(nit)) as weighted
$$;

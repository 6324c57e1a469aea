-- Variants of one signal stand around one of them, the headline say: what others are a variant of is not itself a variant of another.
create function refuse_variant_of_a_variant() returns trigger language plpgsql as $$
begin
    if exists (select from statement t where t.id = new.variant_of_id and t.variant_of_id is not null)
       or exists (select from statement t where t.variant_of_id = new.id) then
        raise exception using
            errcode = 'check_violation', constraint = 'statement_variant_of_a_variant', message = 'a variant of a variant';
    end if;
    return new;
end $$;
create trigger statement_variant before insert or update of variant_of_id on statement
    for each row when (new.variant_of_id is not null) execute function refuse_variant_of_a_variant();

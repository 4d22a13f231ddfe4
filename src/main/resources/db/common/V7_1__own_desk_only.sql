-- Whoever has one desk's account inserts nothing under another's number. DESK are the programs of the host's own user.
alter table entry add constraint entry_of_own_desk check (
    upper(current_user) in ('OWNER', 'DESK')
    or upper(current_user) = 'DESK_' || replace(upper(cast(desk as varchar(36))), '-', '')
);

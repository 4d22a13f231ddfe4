-- Desks on other machines, and the invitations by which they came. Of secrets only their SHA-256 stands here; no desk may
-- read these tables.
create table invitation (
    id           uuid         not null primary key,
    desk_name    varchar(200) not null,
    secret_hash  varchar(64)  not null,
    made_at      varchar(24)  not null,
    used_at      varchar(24),
    withdrawn_at varchar(24)
);

create table desk_account (
    desk         uuid         not null primary key,
    invitation   uuid         not null references invitation (id),
    desk_name    varchar(200) not null,
    secret_hash  varchar(64)  not null,
    made_at      varchar(24)  not null,
    withdrawn_at varchar(24)
);

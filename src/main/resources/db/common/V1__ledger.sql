-- The ledger. Its rows are only ever inserted. Times are kept as the text that the hash covers, byte for byte.
create table entry (
    id           uuid           not null primary key,
    desk         uuid           not null,
    desk_seq     bigint         not null,
    author       varchar(100)   not null,
    made_at      varchar(24)    not null,
    clock_offset bigint         not null,
    kind         varchar(60)    not null,
    version      integer        not null,
    station_id   varchar(20),
    as_of        varchar(24),
    body         varchar(60000) not null,
    signature    varchar(200)   not null,
    constraint entry_once_a_desk unique (desk, desk_seq)
);

create table seal (
    seq           bigint      not null primary key,
    entry_id      uuid        not null unique references entry (id),
    verdict       varchar(20) not null,
    reason        varchar(40) not null,
    hash          varchar(64) not null,
    previous_hash varchar(64) not null,
    sealed_at     varchar(24) not null
);

-- Up to which line the ledger is durable: desks read no further.
create table ledger_state (
    id          integer not null primary key check (id = 1),
    sealed_upto bigint  not null
);
insert into ledger_state (id, sealed_upto) values (1, -1);

-- A desk adds its own row once; the sealer raises sealed_seq with each line of that desk.
create table desk_head (
    desk       uuid   not null primary key,
    sealed_seq bigint not null
);

create table checkpoint (
    seq     bigint       not null,
    made_at varchar(24)  not null,
    text    varchar(500) not null,
    primary key (seq, made_at)
);

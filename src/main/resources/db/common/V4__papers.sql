-- Projections of the register of papers.
create table paper_number (
    seq        bigint                      not null primary key,
    letterhead varchar(20)                 not null,
    number     integer                     not null,
    kind       varchar(40)                 not null,
    as_of      timestamp(3) with time zone not null,
    author     varchar(100)                not null
);

create table paper (
    seq                 bigint                      not null primary key,
    letterhead          varchar(20)                 not null,
    number              integer                     not null,
    kind                varchar(40)                 not null,
    as_of               timestamp(3) with time zone not null,
    station_id          varchar(20),
    recipient           varchar(1000)               not null,
    signer              varchar(200)                not null,
    checkpoint_seq      bigint                      not null,
    template            varchar(40)                 not null,
    hash                varchar(64)                 not null,
    size                integer                     not null,
    replaces_letterhead varchar(20),
    replaces_number     integer,
    author              varchar(100)                not null
);

create table paper_void (
    seq        bigint        not null primary key,
    letterhead varchar(20)   not null,
    number     integer       not null,
    reason     varchar(4000) not null,
    author     varchar(100)  not null
);

-- The bytes of issued papers, by their hash, in pieces. Not a projection: they are only ever inserted.
create table paper_file (
    hash  varchar(64) not null,
    piece integer     not null,
    bytes bytea       not null,
    primary key (hash, piece)
);

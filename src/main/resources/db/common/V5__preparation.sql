-- Projections of the preparation of a day, besides those of the registry.
create table preparation_step (
    seq      bigint       not null primary key,
    step     varchar(20)  not null,
    drill    varchar(40),
    stations integer,
    voters   integer,
    doubts   varchar(4000),
    author   varchar(100) not null
);

create table election_description (
    seq       bigint        not null primary key,
    name      varchar(4000) not null,
    held_on   varchar(20)   not null,
    opens     varchar(10)   not null,
    closes    varchar(10)   not null,
    ward      varchar(200)  not null,
    ward_name varchar(4000) not null,
    city      varchar(4000) not null,
    place     varchar(4000) not null,
    issuer    varchar(4000) not null,
    ballots   varchar(200)  not null
);

create table list_handover (
    seq             bigint      not null primary key,
    station_id      varchar(20) not null,
    voters_national integer     not null,
    voters_city     integer     not null,
    voters_ward     integer     not null
);

create table registration_withdrawal (
    seq    bigint        not null primary key,
    what   varchar(20)   not null,
    code   varchar(4000) not null,
    reason varchar(4000) not null,
    author varchar(100)  not null
);

-- Projection of what people may do, and of who and what was withdrawn. A line that adopts another step is two of them.
create table people_step (
    seq         bigint       not null,
    step        varchar(20)  not null,
    person      varchar(100),
    desk        uuid,
    member_role varchar(20),
    stations    varchar(60000),
    public_key  varchar(200),
    reason      varchar(4000),
    adopted_seq bigint,
    author      varchar(100) not null,
    primary key (seq, step)
);

-- Wrapped keys that the host keeps for people. No projection, and never granted to a desk's account.
create table person_key (
    person     varchar(100)  not null primary key,
    wrapped    varchar(4000) not null,
    verifier   varchar(64)   not null,
    put_number bigint        not null,
    put_by     varchar(100)  not null,
    signature  varchar(200)  not null
);

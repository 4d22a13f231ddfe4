package io.turnoutboard.host;

import java.util.List;

/** What somebody may ask a database for; %1$s is their desk, %2$s a folder of the host's machine, %3$s their account. */
final class SqlAttacks {
    /** Each is tried on a table of the ledger. */
    static final List<String> ON_LEDGER = """
        update entry set body = 'voted=1'
        update entry set author = 'x' where desk = '%1$s'
        delete from entry
        delete from entry where desk = '%1$s'
        truncate table entry
        merge into entry (id) key (id) values (random_uuid())
        update seal set verdict = 'REFUSED'
        delete from seal where seq > 3
        truncate table seal
        insert into seal select seq + 1000, random_uuid(), verdict, reason, hash, hash, sealed_at from seal
        update ledger_state set sealed_upto = 3
        delete from ledger_state
        insert into ledger_state values (1, 99)
        update desk_head set sealed_seq = 0
        delete from desk_head
        insert into desk_head values (random_uuid(), 0)
        update checkpoint set text = ''
        delete from checkpoint
        insert into checkpoint values (999, '2026-03-15T03:00:00.000Z', 'x')
        update paper_file set bytes = x'00'
        delete from paper_file
        select * from person_key
        update person_key set verifier = ''
        delete from person_key
        select * from desk_account
        update desk_account set withdrawn_at = null
        select * from invitation
        update invitation set used_at = null
        insert into entry select random_uuid(), desk, desk_seq + 1000, author, made_at, clock_offset, kind, \
        version, station_id, as_of, body, signature from entry where desk <> '%1$s' fetch first 1 row only
        insert into entry select id, desk, desk_seq + 1000, author, made_at, clock_offset, kind, version, \
        station_id, as_of, body, signature from entry where desk = '%1$s' fetch first 1 row only
        """.lines().toList();

    /** Each would make, change or take something of the database, or reach out of it. */
    static final List<String> ON_DATABASE = """
        create table t (a int)
        create table t as select * from entry
        create view v as select * from person_key
        create trigger t before insert on entry call 'java.lang.String'
        create alias a for 'java.lang.System.exit'
        create alias a as 'void a() throws Exception { Runtime.getRuntime().exec("id"); }'
        create aggregate a for 'java.lang.String'
        create schema s
        create constant c value 1
        create domain d as integer
        create sequence s
        create index i on entry (author)
        create linked table l ('org.h2.Driver', 'jdbc:h2:mem:x', '', '', 'x')
        alter table entry drop constraint entry_of_own_desk
        alter table entry add column x int
        alter table seal rename to seals
        drop table entry
        drop view if exists entry
        drop all objects
        call file_read('/etc/passwd')
        call file_write('x', '%2$s/written')
        select * from csvread('/etc/passwd')
        call csvwrite('%2$s/written.csv', 'select 1')
        select link_schema('x', 'org.h2.Driver', 'jdbc:h2:mem:x', '', '', 'PUBLIC')
        script to '%2$s/script.sql'
        script nodata
        runscript from '%2$s/script.sql'
        backup to '%2$s/backup.zip'
        checkpoint
        shutdown
        shutdown immediately
        shutdown defrag
        set trace_level_file 3
        set write_delay 60000
        set default_lock_timeout 0
        set max_log_size 1
        set lock_mode 0
        set exclusive 1
        set referential_integrity false
        set cluster 'x'
        set db_close_delay 0
        set allow_literals none
        set mode mysql
        set builtin_alias_override true
        set java_object_serializer 'x'
        create user eve password 'x'
        create user eve password 'x' admin
        create role r
        grant all on entry to %3$s
        grant select on person_key to %3$s
        grant alter any schema to %3$s
        grant remote_desks to public
        alter user %3$s admin true
        alter user owner set password 'x'
        alter user desk set password 'x'
        alter user owner rename to eve
        drop user desk
        drop user owner
        call abort_session(1)
        analyze
        comment on table entry is 'x'
        execute immediate 'drop table entry'
        alter table entry set referential_integrity false
        """.lines().toList();

    /** Each is answered, and the answer tells nothing that a desk may not know. The number is what it has to give. */
    static final List<String> TELLS_NOTHING = """
        select count(*) from information_schema.users where user_name <> current_user
        select count(*) from information_schema.columns where table_schema = 'INFORMATION_SCHEMA' and \
        column_name in ('PASSWORD', 'HASH', 'SALT')
        select count(*) from information_schema.sessions where user_name <> current_user
        select count(*) from information_schema.rights where grantee = 'OWNER'
        select count(*) from information_schema.tables where table_name in ('PERSON_KEY', 'DESK_ACCOUNT', \
        'INVITATION') and table_type = 'EXTERNAL'
        select count(*) from information_schema.settings where setting_name like '%PASSWORD%'
        """.lines().toList();

    private SqlAttacks() {}
}

package org.sala.server.store.postgres;

/** PostgreSQL's settings for a small machine that must not forget, written anew at each start. */
record Configuration(int port, Durability durability) {

    /** The operator's own settings go to {@code local.conf} beside it: they win, and stay. */
    String text() {
        return """
            # Written by Sala at each start. Your own settings belong in local.conf, beside this file.
            listen_addresses = '127.0.0.1'
            port = %1$d
            unix_socket_directories = ''
            max_connections = %3$s

            # An acknowledged change is never lost.
            fsync = %2$s
            synchronous_commit = %2$s
            full_page_writes = %2$s
            wal_level = replica
            max_wal_senders = 3

            # A small machine, shared with Sala itself.
            shared_buffers = 64MB
            work_mem = 8MB
            maintenance_work_mem = 64MB
            min_wal_size = 80MB
            max_wal_size = 512MB
            wal_compression = on
            random_page_cost = 1.1
            io_method = sync
            max_worker_processes = 4
            max_parallel_workers = 2
            autovacuum_max_workers = 2
            jit = off
            huge_pages = off
            idle_in_transaction_session_timeout = '10min'

            # What goes wrong with a statement is told to Sala; here it would put people's data into a file.
            log_min_messages = log
            log_checkpoints = off
            log_autovacuum_min_duration = -1
            log_parameter_max_length_on_error = 0

            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            include_if_exists = 'local.conf'
            """.formatted(port, durability.setting(), durability.connections());
    }
}

package org.sala.server.store;

import org.sala.journal.DoorContract;
import org.sala.journal.JournalStand;

class DoorOnSqlTest extends DoorContract {
    @Override
    protected JournalStand stand() {
        return SqlStand.on(TestDatabase.fresh());
    }
}

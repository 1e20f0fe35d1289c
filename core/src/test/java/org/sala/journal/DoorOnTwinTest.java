package org.sala.journal;

class DoorOnTwinTest extends DoorContract {
    @Override
    protected JournalStand stand() {
        return JournalStand.inMemory();
    }
}

package org.sala.server.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In which area each device works: fixed when it is enrolled, so it is asked of all areas once and then known. With it, every other
 * statement about a device names its area.
 */
final class DeviceAreas {
    private final JdbcClient sql;
    private final Map<Long, Long> areas = new ConcurrentHashMap<>();

    DeviceAreas(JdbcClient sql) {
        this.sql = sql;
    }

    long of(long device) {
        return areas.computeIfAbsent(device, this::find);
    }

    private long find(long device) {
        return sql.sql("select area_id from device where number = ?")
                .param(device)
                .query(Long.class)
                .single();
    }
}

package skillway.scheduling.exact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A map from numbers other than 0 to tables; a boxed key would be felt in the hot loop. */
final class LongMap {

    private long[] keys = new long[8];
    private double[] @Nullable [] tables = new double[8][];
    private int size;

    static LongMap[] array(int size) {
        LongMap[] maps = new LongMap[size];
        Arrays.setAll(maps, i -> new LongMap());
        return maps;
    }

    double @Nullable [] get(long key) {
        return tables[place(key, keys)];
    }

    double[] put(long key, double[] table) {
        if (++size * 2 > keys.length) {
            grow();
        }
        int at = place(key, keys);
        keys[at] = key;
        tables[at] = table;
        return table;
    }

    private static int place(long key, long[] keys) {
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
        while (keys[at] != key && keys[at] != 0) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] @Nullable [] oldTables = tables;
        keys = new long[2 * oldKeys.length];
        tables = new double[keys.length][];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = place(oldKeys[i], keys);
                keys[at] = oldKeys[i];
                tables[at] = oldTables[i];
            }
        }
    }
}

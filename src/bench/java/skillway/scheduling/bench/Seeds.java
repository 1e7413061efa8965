package skillway.scheduling.bench;

import java.util.Arrays;
import java.util.stream.LongStream;

/** The seeds of the runs: one ("1"), some ("1,3") or a stretch of them ("1-5"). */
final class Seeds {

    private Seeds() {}

    static long[] of(String text) {
        return Arrays.stream(text.split(",", -1)).flatMapToLong(Seeds::stretch).toArray();
    }

    private static LongStream stretch(String part) {
        String[] ends = part.strip().split("-", -1);
        return LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
    }
}

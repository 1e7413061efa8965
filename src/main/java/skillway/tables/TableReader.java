package skillway.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a table out of a file that somebody brought, whatever wrote it. */
public final class TableReader {

    private TableReader() {}

    /**
     * Reads a file, as many bytes as are allowed and no more.
     *
     * @param fileName as the browser sent it; only ever shown
     * @throws UnreadableFile with a sentence when it is no table or too big
     */
    public static Table read(InputStream file, String fileName) {
        try {
            return read(file.readNBytes(Limits.USUAL.bytes() + 1), fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @throws UnreadableFile with a sentence when it is no table or too big
     */
    public static Table read(byte[] bytes, String fileName) {
        return read(bytes, fileName, Limits.USUAL);
    }

    static Table read(byte[] bytes, String fileName, Limits limits) {
        String name = FileName.shown(fileName);
        if (bytes.length > limits.bytes()) {
            throw new UnreadableFile(
                    "%s is larger than %s. Split it into smaller files.".formatted(name, limits.megabytes()));
        }
        Suspicion.check(bytes, name);
        Decoded decoded = Decoded.of(bytes);
        Suspicion.check(decoded.text(), name);
        Delimiter delimiter = Delimiter.of(decoded.text());
        Format format = new Format(name, decoded.encoding(), delimiter.word());
        return new Records(format, limits).read(decoded.text(), delimiter);
    }
}

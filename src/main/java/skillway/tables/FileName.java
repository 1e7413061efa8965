package skillway.tables;

/** Makes the name that a browser sends fit to be shown; it is never used as a path. */
final class FileName {

    private static final int MOST = 80;

    private FileName() {}

    /** The last part of a name or path, without control characters, cut to 80 characters. */
    static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        if (clean.isEmpty()) {
            return "the file";
        }
        return clean.length() <= MOST ? clean : clean.substring(0, MOST) + "…";
    }
}

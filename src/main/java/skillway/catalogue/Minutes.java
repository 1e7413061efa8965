package skillway.catalogue;

/** Writes minutes the way people say them. */
public final class Minutes {

    private Minutes() {}

    /** Such as "45 min", "4 h" or "4 h 30". */
    public static String text(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : "%d h %02d".formatted(hours, rest);
    }
}

package skillway.catalogue.search.scan;

/** Each way to narrow a search as a bit: which of them leave a course out. */
final class Facet {

    static final int KIND = 1;
    static final int PROVIDER = 2;
    static final int AREA = 4;
    static final int SKILL = 8;
    static final int FORMAT = 16;
    static final int MINUTES = 32;
    static final int COST = 64;
    static final int HELPS = 128;
    static final int STARTABLE = 256;

    private Facet() {}
}

package skillway.coverage.canvas;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Java can't draw letters, not even from a font file of its own, where Linux has no fontconfig or no fonts. */
public final class BareMachine {

    private static final String CONFIG = "sun.awt.fontconfig";

    private BareMachine() {}

    /** Shows Java one font and a list of fonts that needs no library. Works only before the first letter is drawn. */
    public static void giveItAFont() {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        if (linux && System.getProperty(CONFIG) == null && !(hasFontconfig() && hasFonts())) {
            try {
                useOurOwn(Files.createTempDirectory("skillway-fonts"));
            } catch (IOException e) {
                throw new UncheckedIOException("Charts need a place for one font file.", e);
            }
        }
    }

    private static void useOurOwn(Path folder) throws IOException {
        Path font = folder.resolve("InstrumentSans-400.ttf");
        Path config = folder.resolve("fontconfig.properties");
        try (InputStream ttf = BareMachine.class.getResourceAsStream("/fonts/InstrumentSans-400.ttf")) {
            Files.copy(Objects.requireNonNull(ttf), font);
        }
        Files.writeString(config, "version=1\nsequence.allfonts=default\n");
        System.setProperty(CONFIG, config.toString());
        System.setProperty("sun.java2d.fontpath", folder.toString());
        // Java looks into the folder when it lists its fonts, and not before.
        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
        Stream.of(folder, font, config).forEach(path -> path.toFile().deleteOnExit());
    }

    private static boolean hasFontconfig() {
        return Stream.of("/usr/lib", "/usr/lib64", "/lib", "/usr/local/lib")
                .anyMatch(folder -> holds(folder, 2, "libfontconfig.so"));
    }

    private static boolean hasFonts() {
        String home = System.getProperty("user.home", "");
        return Stream.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.fonts", home + "/.local/share/fonts")
                .anyMatch(folder -> Stream.of(".ttf", ".otf", ".ttc", ".pfb").anyMatch(end -> holds(folder, 6, end)));
    }

    private static boolean holds(String folder, int depth, String part) {
        try (Stream<Path> files = Files.find(
                Path.of(folder),
                depth,
                (file, about) -> file.getFileName() != null
                        && file.getFileName().toString().contains(part))) {
            return files.findAny().isPresent();
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}

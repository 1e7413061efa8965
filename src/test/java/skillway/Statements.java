package skillway;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Hears which SQL statements some work sends to the database; a batch counts as one. */
public final class Statements {

    private static final Pattern SENT =
            Pattern.compile("Executing (?:prepared )?SQL (?!batch)[^\\[]*\\[(.*)]", Pattern.DOTALL);

    /** An event looks for the name of its thread when first asked for it, so it is asked on that thread. */
    private static final class Hearing extends ListAppender<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            super.append(event);
        }
    }

    private Statements() {}

    /** The statements of this work in their order, those of other threads left out. */
    public static List<String> of(Runnable work) {
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> heard = new Hearing();
        Level before = log.getLevel();
        boolean additive = log.isAdditive();
        heard.start();
        log.addAppender(heard);
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        try {
            work.run();
        } finally {
            log.setLevel(before);
            log.setAdditive(additive);
            log.detachAppender(heard);
        }
        String here = Thread.currentThread().getName();
        return List.copyOf(heard.list).stream()
                .filter(event -> event.getThreadName().equals(here))
                .map(event -> SENT.matcher(event.getFormattedMessage()))
                .filter(Matcher::find)
                .map(sent -> sent.group(1))
                .toList();
    }
}

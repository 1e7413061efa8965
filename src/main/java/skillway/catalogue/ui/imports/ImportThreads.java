package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import skillway.catalogue.imports.ImportProgress;
import skillway.catalogue.imports.ImportRefused;

/** Checks and imports beside the user interface, two at a time; the outcome comes back to the page by push. */
@Component
class ImportThreads {

    private static final Logger LOG = LoggerFactory.getLogger(ImportThreads.class);
    private static final int AT_A_TIME = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().daemon().name("import-", 1).factory());

    /** Works as the person who is signed in now; then either says what came out, or a sentence why nothing did. */
    <T> void run(UI ui, Supplier<T> work, Consumer<T> done, Consumer<String> refused) {
        threads.execute(new DelegatingSecurityContextRunnable(() -> tell(ui, outcome(work, done, refused))));
    }

    /** Hands on to a page what the thread that works says; whoever has left the page is told nothing. */
    @SuppressWarnings("FutureReturnValueIgnored")
    static ImportProgress telling(UI ui, ImportProgress page) {
        return (step, rows, of) -> {
            try {
                ui.access(() -> page.reached(step, rows, of));
            } catch (UIDetachedException e) {
                LOG.debug("Nobody watches this import any more", e);
            }
        };
    }

    private static <T> Command outcome(Supplier<T> work, Consumer<T> done, Consumer<String> refused) {
        try {
            T outcome = work.get();
            return () -> done.accept(outcome);
        } catch (ImportRefused e) {
            return () -> refused.accept(e.sentence());
        } catch (RuntimeException e) {
            LOG.error("An import failed", e);
            return () -> refused.accept("The import broke off and nothing was written. Try again; if it happens again,"
                    + " tell the administrator.");
        }
    }

    private static void tell(UI ui, Command outcome) {
        try {
            ui.accessSynchronously(outcome);
        } catch (UIDetachedException e) {
            LOG.info("An import ended after its page was left");
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}

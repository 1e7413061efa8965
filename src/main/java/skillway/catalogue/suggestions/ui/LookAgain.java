package skillway.catalogue.suggestions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import skillway.catalogue.suggestions.OutcomeSuggestions;
import skillway.shell.Notices;

/** Looks through the courses without outcomes, beside the page, and shows how far it has come. */
class LookAgain extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(LookAgain.class);
    private static final int EVERY = 100;

    private final transient OutcomeSuggestions suggestions;
    private final transient Runnable done;
    private transient CompletableFuture<Void> latest = CompletableFuture.completedFuture(null);
    private final Button look = new Button("Look through the courses again", click -> start());
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    LookAgain(OutcomeSuggestions suggestions, Runnable done) {
        this.suggestions = suggestions;
        this.done = done;
        addClassName("look-again");
        bar.setVisible(false);
        words.addClassName("note");
        words.getElement().setAttribute("role", "status");
        add(look, bar, words);
    }

    final void start() {
        UI ui = getUI().orElseThrow();
        look.setEnabled(false);
        bar.setVisible(true);
        bar.setIndeterminate(true);
        words.setText("Reading the skills …");
        done.run();
        latest = CompletableFuture.runAsync(
                new DelegatingSecurityContextRunnable(() -> run(ui)),
                task -> Thread.ofVirtual().name("suggestions").start(task));
    }

    /** Completes when the looking that was started last is over. */
    CompletableFuture<Void> done() {
        return latest;
    }

    boolean isRunning() {
        return bar.isVisible();
    }

    private void run(UI ui) {
        try {
            int open = suggestions.suggest((seen, of) -> {
                if (seen % EVERY == 0) {
                    tell(ui, () -> progress(seen, of));
                }
            });
            tell(ui, () -> finish("%,d suggestions found.".formatted(open)));
        } catch (RuntimeException e) {
            LOG.error("The courses could not be looked through", e);
            tell(ui, () -> {
                finish("");
                Notices.refuse("The courses could not be looked through. What you decided before is kept: look again.");
            });
        }
    }

    /** Whoever has left the page is told nothing, and the looking goes on. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private static void tell(UI ui, Command words) {
        try {
            ui.access(words);
        } catch (UIDetachedException e) {
            LOG.debug("Nobody watches any more", e);
        }
    }

    private void progress(int seen, int of) {
        bar.setIndeterminate(false);
        bar.setValue(of == 0 ? 0 : Math.min(1, (double) seen / of));
        words.setText("%,d of %,d courses".formatted(seen, of));
    }

    private void finish(String sentence) {
        bar.setVisible(false);
        look.setEnabled(true);
        words.setText(sentence);
        done.run();
    }
}

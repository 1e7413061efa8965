package skillway.team.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import skillway.identity.Directory;
import skillway.identity.Viewer;
import skillway.team.TeamNews;

/** Draws an open page of a team anew when something of the team changes; many changes at once are one drawing. */
class LiveTeam {

    private static final Logger LOG = LoggerFactory.getLogger(LiveTeam.class);

    private final TeamNews news;
    private final Directory directory;
    private final Consumer<Viewer> draw;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private Runnable stop = () -> {};

    /** @param draw draws the page as this person may see it now */
    LiveTeam(TeamNews news, Directory directory, Consumer<Viewer> draw) {
        this.news = news;
        this.directory = directory;
        this.draw = draw;
    }

    /** Hears as this lead from now on, until {@link #end}. */
    void begin(Viewer lead, UI ui) {
        end();
        stop = news.listen(lead, () -> changed(lead, ui));
    }

    void end() {
        stop.run();
        stop = () -> {};
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void changed(Viewer lead, UI ui) {
        if (waiting.compareAndSet(false, true)) {
            try {
                ui.access(() -> {
                    waiting.set(false);
                    // The thread may be that of whoever made the change: who looks is named, and read anew.
                    directory.find(lead.id()).map(Viewer::of).ifPresent(draw);
                });
            } catch (UIDetachedException e) {
                LOG.debug("Nobody looks at this team any more", e);
            }
        }
    }
}

package skillway.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import skillway.catalogue.Catalogue;
import skillway.catalogue.CatalogueChanged;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;
import skillway.skills.SkillsChanged;

/** Keeps the index in step with the catalogue, on a thread of its own. */
@Component
class IndexKeeper implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final Catalogue catalogue;
    private final SkillFramework framework;
    private final CourseIndex index;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("catalogue-index").factory());
    private volatile CompletableFuture<Void> latest = CompletableFuture.completedFuture(null);

    IndexKeeper(Catalogue catalogue, SkillFramework framework) throws IOException {
        this.catalogue = catalogue;
        this.framework = framework;
        this.index = new CourseIndex();
    }

    CourseIndex index() {
        return index;
    }

    /** Completes when every change that was committed before this call can be found. */
    CompletableFuture<Void> upToDate() {
        return latest;
    }

    @EventListener
    @Order(1)
    void readAll(ApplicationReadyEvent started) {
        enqueue(this::fill);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void follow(CatalogueChanged change) {
        enqueue(change.courses().isEmpty() ? this::fill : () -> replace(change.courses()));
    }

    /** The index holds the names and areas of skills too. */
    @TransactionalEventListener(fallbackExecution = true)
    void follow(SkillsChanged change) {
        enqueue(change.skills().isEmpty() ? this::fill : () -> replace(catalogue.bringing(change.skills())));
    }

    private synchronized void enqueue(Work work) {
        latest = CompletableFuture.runAsync(() -> run(work), writer);
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            LOG.error("The search could not take up a change of the catalogue; a restart reads everything anew", e);
            throw e;
        }
    }

    private void fill() throws IOException {
        index.fill(
                skills(),
                receiver -> catalogue.eachOffered(course -> {
                    try {
                        receiver.take(course);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    private void replace(Set<CourseId> changed) throws IOException {
        Map<CourseId, Course> courses = catalogue.all(changed);
        index.replace(
                skills(),
                changed,
                courses.values().stream()
                        .filter(course -> course.withdrawnAt() == null)
                        .toList());
    }

    private Map<SkillId, Skill> skills() {
        return framework.skills().stream().collect(Collectors.toMap(Skill::id, Function.identity()));
    }

    @Override
    public void destroy() throws IOException {
        writer.close();
        index.close();
    }

    private interface Work {
        void run() throws IOException;
    }
}

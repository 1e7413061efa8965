package skillway.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import skillway.identity.Directory;

/** Loads the example organisation into an empty database, before the first page is served. */
@Component
@Profile("demo")
class Demo implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final Directory directory;
    private final DemoOrganisation organisation;
    private final AsLoader loader;
    private volatile boolean running;

    Demo(Directory directory, DemoOrganisation organisation, AsLoader loader) {
        this.directory = directory;
        this.loader = loader;
        this.organisation = organisation;
    }

    @Override
    public void start() {
        if (directory.isEmpty()) {
            LOG.info("Loading the example organisation");
            loader.run(organisation::load);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}

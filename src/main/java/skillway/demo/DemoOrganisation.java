package skillway.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The order in which the example organisation comes in; all of it or nothing. */
@Service
@Profile("demo")
class DemoOrganisation {

    private final DemoFiles files;
    private final DemoFramework framework;
    private final DemoPeople people;
    private final DemoLevels levels;

    DemoOrganisation(DemoFiles files, DemoFramework framework, DemoPeople people, DemoLevels levels) {
        this.files = files;
        this.framework = framework;
        this.people = people;
        this.levels = levels;
    }

    @Transactional
    public void load() {
        framework.load(files.read("skills.csv"));
        framework.load(files.read("roles.csv"));
        people.load(files.read("people.csv"));
        levels.load(files.read("levels.csv"));
    }
}

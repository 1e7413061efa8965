package skillway.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The order in which the example organisation comes in: what there is, who is there, what they plan; all of it or nothing. */
@Service
@Profile("demo")
class DemoOrganisation {

    private final DemoFiles files;
    private final DemoFramework framework;
    private final DemoCatalogue catalogue;
    private final DemoPeople people;
    private final DemoLevels levels;
    private final DemoPlans plans;

    DemoOrganisation(
            DemoFiles files,
            DemoFramework framework,
            DemoCatalogue catalogue,
            DemoPeople people,
            DemoLevels levels,
            DemoPlans plans) {
        this.files = files;
        this.framework = framework;
        this.catalogue = catalogue;
        this.people = people;
        this.levels = levels;
        this.plans = plans;
    }

    @Transactional
    public void load() {
        framework.load(files.read("skills.csv"));
        framework.load(files.read("roles.csv"));
        catalogue.load(files.read("courses.csv"));
        people.load(files.read("people.csv"));
        levels.load(files.read("levels.csv"));
        plans.load(files.read("plans.csv"));
    }
}

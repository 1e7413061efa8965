package skillway.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The order in which the example organisation comes in: who, then what they know; all of it or nothing. */
@Service
@Profile("demo")
class DemoOrganisation {

    private final DemoFiles files;
    private final DemoPeople people;

    DemoOrganisation(DemoFiles files, DemoPeople people) {
        this.files = files;
        this.people = people;
    }

    @Transactional
    public void load() {
        people.load(files.read("people.csv"));
    }
}

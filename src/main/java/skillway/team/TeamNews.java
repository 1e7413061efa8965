package skillway.team;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import skillway.identity.Directory;
import skillway.identity.Person;
import skillway.identity.PersonId;
import skillway.identity.TeamId;
import skillway.identity.Viewer;
import skillway.plan.PlanKept;
import skillway.skills.LevelsChanged;

/**
 * Tells those who look at a team, and lead it, that something of it changed; not what. They read it anew, as far as they may.
 */
@Component
public class TeamNews {

    private final Directory directory;
    private final Map<TeamId, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    TeamNews(Directory directory) {
        this.directory = directory;
    }

    /**
     * Hears of the team that the viewer leads, on whatever thread the change was made; nothing when the viewer leads none.
     *
     * @return stops hearing
     */
    public Runnable listen(Viewer lead, Runnable listener) {
        TeamId team = lead.leadsTeam();
        if (team == null) {
            return () -> {};
        }
        listeners.compute(team, (id, all) -> {
            Set<Runnable> known = all == null ? ConcurrentHashMap.newKeySet() : all;
            known.add(listener);
            return known;
        });
        return () -> listeners.computeIfPresent(team, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    @TransactionalEventListener
    void hear(PlanKept change) {
        tell(Set.of(change.learner()));
    }

    @TransactionalEventListener
    void hear(LevelsChanged change) {
        tell(change.people());
    }

    private void tell(Set<PersonId> people) {
        if (!listeners.isEmpty()) {
            teamsOf(people)
                    .forEach(team -> listeners.getOrDefault(team, Set.of()).forEach(Runnable::run));
        }
    }

    private Set<TeamId> teamsOf(Set<PersonId> people) {
        Function<PersonId, Person> known = id -> directory.find(id).orElse(null);
        return people.stream()
                .map(known)
                .filter(Objects::nonNull)
                .map(Person::teamId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}

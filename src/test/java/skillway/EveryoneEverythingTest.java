package skillway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import skillway.identity.Directory;
import skillway.identity.Part;
import skillway.identity.Person;

/** Opens every route and every id as every person of the demo. A route that stands in no table fails: say who may open it. */
@ApplicationTest
class EveryoneEverythingTest {

    /** Who opens which route (x), and who is told that there is nothing (-). */
    private static final String ROUTES = """
            route                Ada  Noor  Katarzyna  Grace  Katherine  Barbara  Hedy
            ''                   x    x     x          x      x          x        x
            login                x    x     x          x      x          x        x
            plan                 x    x     x          x      x          -        -
            plan/new             x    x     x          x      x          -        -
            plan/charts          x    x     x          x      x          -        -
            week                 x    x     x          x      x          -        -
            levels               x    x     x          x      x          -        -
            catalogue            x    x     x          x      x          x        x
            roles                x    x     x          x      x          x        x
            roles/import         -    -     -          -      -          x        -
            import               -    -     -          -      -          x        -
            import/suggestions   -    -     -          -      -          x        -
            import/hours         -    -     -          -      -          x        -
            reviews              -    -     x          x      -          -        -
            team                 -    -     -          -      x          -        -
            people               -    -     -          -      -          -        x
            """;

    /**
     * Who opens an address that names something: its table, then who; ids that do not exist are opened too. What is
     * everybody's is opened by one person after the other.
     */
    private static final String IDS = """
            reviews/%d           review        its-mentor-and-learner
            roles/%d             role_profile  everybody
            catalogue/%d         course        everybody
            team?role=%d         role_profile  leads
            """;

    private static final long NOT_THERE = 987_654_321L;

    @LocalServerPort
    private int port;

    @Autowired
    private SecurityContextHolderStrategy security;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcTemplate jdbc;

    @TestFactory
    Stream<DynamicTest> every_route_opens_for_whom_the_table_says_and_is_missing_for_the_others() {
        Table table = Table.read(ROUTES);
        return table.names.stream()
                .map(name -> dynamicTest(
                        name,
                        () -> assertThat(opened(name, table.rows.keySet())).isEqualTo(table.column(name))));
    }

    @Test
    void every_route_stands_in_the_table() {
        Set<String> inTables = new TreeSet<>(Table.read(ROUTES).rows.keySet());
        try (var app = application()) {
            as("Hedy", app);
            for (RouteData route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
                assertThat(inTables)
                        .as("Say in the table ROUTES who may open this, and in IDS when it names something")
                        .contains(path(route));
                if (route.getTemplate().contains(":")) {
                    assertThat(IDS)
                            .as("Say in the table IDS who may open what %s names", route.getTemplate())
                            .contains(path(route) + "/%d ");
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> every_id_opens_for_whom_it_is_and_looks_missing_for_everybody_else() {
        return Table.read(ROUTES).names.stream()
                .flatMap(name -> IDS.lines()
                        .map(row -> row.split(" +"))
                        .map(row -> dynamicTest("%s: %s".formatted(name, row[0]), () -> idsOpenAsSaid(name, row))));
    }

    @Test
    void missing_forbidden_and_mistyped_addresses_look_the_same() {
        long handedToGrace = jdbc.queryForObject(
                "SELECT MAX(id) FROM review WHERE mentor_id = ?",
                Long.class,
                person("Grace").id().value());
        try (var app = application()) {
            BrowserlessUIContext katarzyna = as("Katarzyna", app);
            Set<String> looks = new TreeSet<>();
            for (String address : List.of(
                    "people",
                    "team",
                    "roles/import",
                    "reviews/" + NOT_THERE,
                    "reviews/no-number",
                    "reviews/-1",
                    "reviews/99999999999999999999",
                    "roles/" + NOT_THERE,
                    "catalogue/" + NOT_THERE,
                    "catalogue/no-number",
                    "nowhere/at/all")) {
                looks.add(seen(katarzyna, address).getElement().getOuterHTML());
            }
            BrowserlessUIContext ingrid = as("Ingrid", app);
            looks.add(seen(ingrid, "reviews/" + handedToGrace).getElement().getOuterHTML());
            assertThat(looks).hasSize(1);
        }
    }

    @Test
    void who_is_not_signed_in_is_led_to_the_sign_in_from_every_address() throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            for (String route : Table.read(ROUTES).rows.keySet()) {
                HttpResponse<Void> answer = browser.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:%d/%s".formatted(port, route)))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                boolean open = route.equals("login");
                assertThat(answer.statusCode()).as(route).isEqualTo(open ? 200 : 302);
                assertThat(answer.headers().firstValue("Location").orElse("/login"))
                        .as(route)
                        .endsWith("/login");
            }
        }
    }

    @Test
    void who_is_not_signed_in_gets_no_view_even_past_the_first_door() {
        try (var app = application()) {
            security.clearContext();
            BrowserlessUIContext window = app.newUser().newWindow();
            for (String route : Table.read(ROUTES).rows.keySet()) {
                window.activate();
                window.getUI().navigate(route);
                assertThat(window.getUI().getInternals().getActiveRouterTargetsChain())
                        .as(route)
                        .allMatch(view -> view.getClass().getSimpleName().equals("LoginView"));
            }
        }
    }

    private Map<String, Boolean> opened(String name, Set<String> routes) {
        Map<String, Boolean> opened = new LinkedHashMap<>();
        try (var app = application()) {
            BrowserlessUIContext window = as(name, app);
            routes.forEach(route -> opened.put(route, opens(window, route)));
        }
        return opened;
    }

    private void idsOpenAsSaid(String name, String[] row) {
        List<Long> wrong = new ArrayList<>();
        List<Long> ids = ids(name, row);
        assertThat(ids).isNotEmpty();
        try (var app = application()) {
            BrowserlessUIContext window = as(name, app);
            for (long id : ids) {
                if (opens(window, row[0].formatted(id)) != mayOpen(person(name), row[2], id)) {
                    wrong.add(id);
                }
            }
            assertThat(opens(window, row[0].formatted(NOT_THERE))).isFalse();
        }
        assertThat(wrong).isEmpty();
    }

    private List<Long> ids(String name, String[] row) {
        List<Long> all = jdbc.queryForList("SELECT id FROM " + row[1] + " ORDER BY id", Long.class);
        List<String> names = Table.read(ROUTES).names;
        return row[2].equals("everybody")
                ? IntStream.range(0, all.size())
                        .filter(n -> n % names.size() == names.indexOf(name))
                        .mapToObj(all::get)
                        .toList()
                : all;
    }

    private boolean mayOpen(Person person, String who, long id) {
        return switch (who) {
            case "everybody" -> true;
            case "leads" -> person.plays(Part.LEAD);
            case "its-mentor-and-learner" ->
                person.plays(Part.MENTOR)
                        && jdbc.queryForObject(
                                        "SELECT COUNT(*) FROM review WHERE id = ? AND (mentor_id = ? OR learner_id = ?)",
                                        Integer.class,
                                        id,
                                        person.id().value(),
                                        person.id().value())
                                == 1;
            default -> throw new IllegalArgumentException(who);
        };
    }

    private SecuredBrowserlessApplicationContext<Authentication> application() {
        return SpringBrowserlessApplicationContext.createSecured(context, "skillway");
    }

    private BrowserlessUIContext as(String name, SecuredBrowserlessApplicationContext<Authentication> app) {
        UserDetails account = accounts.loadUserByUsername(person(name).email());
        return app.newUser(UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()))
                .newWindow();
    }

    private Person person(String name) {
        return directory.everybody().stream()
                .filter(person -> person.name().startsWith(name + " "))
                .findFirst()
                .orElseThrow();
    }

    private static boolean opens(BrowserlessUIContext window, String address) {
        String view = seen(window, address).getClass().getSimpleName();
        assertThat(view).as(address).isNotEqualTo("FailedView");
        return !view.equals("MissingView");
    }

    private static HasElement seen(BrowserlessUIContext window, String address) {
        window.activate();
        Location location = new Location(address);
        window.getUI().navigate(location.getPath(), location.getQueryParameters());
        return window.getCurrentView();
    }

    /** The address without what it names. */
    private static String path(RouteData route) {
        return route.getTemplate().replaceAll("/?:.*", "");
    }

    /** Rows of x and - under names. */
    private record Table(List<String> names, Map<String, List<String>> rows) {

        static Table read(String text) {
            List<String[]> lines = text.lines().map(line -> line.split(" +")).toList();
            Map<String, List<String>> rows = new LinkedHashMap<>();
            lines.stream().skip(1).forEach(line -> rows.put(line[0].replace("''", ""), cells(line)));
            return new Table(cells(lines.getFirst()), rows);
        }

        private static List<String> cells(String[] line) {
            return List.of(line).subList(1, line.length);
        }

        Map<String, Boolean> column(String name) {
            Map<String, Boolean> column = new LinkedHashMap<>();
            rows.forEach((route, cells) ->
                    column.put(route, cells.get(names.indexOf(name)).equals("x")));
            return column;
        }
    }
}

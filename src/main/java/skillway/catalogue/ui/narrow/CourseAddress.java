package skillway.catalogue.ui.narrow;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;
import skillway.catalogue.search.CourseOrder;
import skillway.catalogue.search.CourseQuery;
import skillway.skills.SkillId;

/** A query as the address of the page, so that it can be kept, sent and come back to; what it does not know it ignores. */
public final class CourseAddress {

    private CourseAddress() {}

    /** The query as parameters; the order only when somebody chose it. */
    public static QueryParameters of(CourseQuery query, boolean ordered) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", query.text().isBlank() ? List.of() : List.of(query.text()));
        put(parameters, "kind", query.kinds().stream().map(Enum::name).sorted().toList());
        put(parameters, "provider", query.providers().stream().sorted().toList());
        put(parameters, "area", query.areas().stream().sorted().toList());
        put(
                parameters,
                "skill",
                query.skills().stream()
                        .map(skill -> String.valueOf(skill.value()))
                        .toList());
        put(parameters, "format", query.formats().stream().map(Enum::name).toList());
        put(parameters, "from", query.leastMinutes() == 0 ? List.of() : List.of(String.valueOf(query.leastMinutes())));
        put(parameters, "to", one(query.mostMinutes()));
        put(parameters, "price", one(query.mostCost()));
        put(parameters, "helps", query.helpsMe() ? List.of("me") : List.of());
        put(parameters, "start", query.startable() ? List.of("now") : List.of());
        put(parameters, "order", ordered ? List.of(query.order().name()) : List.of());
        return new QueryParameters(parameters);
    }

    /** The query that an address names. */
    public static CourseQuery query(QueryParameters address, CourseOrder usual) {
        return new CourseQuery(
                address.getSingleParameter("q").orElse(""),
                values(address, "kind", CourseKind.values()),
                Set.copyOf(address.getParameters("provider")),
                Set.copyOf(address.getParameters("area")),
                address.getParameters("skill").stream()
                        .map(text -> new SkillId(number(text, -1)))
                        .collect(Collectors.toSet()),
                values(address, "format", CourseFormat.values()),
                number(address.getSingleParameter("from").orElse(""), 0),
                address.getSingleParameter("to").map(text -> number(text, 0)).orElse(null),
                address.getSingleParameter("price").map(text -> number(text, 0)).orElse(null),
                address.getSingleParameter("helps").isPresent(),
                address.getSingleParameter("start").isPresent(),
                values(address, "order", CourseOrder.values()).stream()
                        .findFirst()
                        .orElse(usual));
    }

    /** Whether the address names an order. */
    public static boolean isOrdered(QueryParameters address) {
        return address.getSingleParameter("order").isPresent();
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
    }

    private static List<String> one(@Nullable Integer number) {
        return number == null ? List.of() : List.of(number.toString());
    }

    private static <E extends Enum<E>> Set<E> values(QueryParameters address, String name, E[] all) {
        Map<String, E> byName = Arrays.stream(all).collect(Collectors.toMap(Enum::name, Function.identity()));
        return address.getParameters(name).stream()
                .filter(byName::containsKey)
                .map(byName::get)
                .collect(Collectors.toSet());
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}

package co.gov.putumayo.estampillas.portal;

import co.gov.putumayo.estampillas.entity.Entities;
import co.gov.putumayo.estampillas.entity.EntityView;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Who is signed in, and the desks that its roles open. */
@ApplicationScoped
public class Desks {

    public static final String ROOT = "/escritorio";

    /** In the order of the menu. A form of a desk posts to its page's address or below it. */
    static final List<Desk> ALL =
            List.of(
                    new Desk(ROOT + "/recibos", "desks.receipts", Role.ENTITY_OFFICER),
                    new Desk(ROOT + "/lotes", "desks.batches", Role.ENTITY_OFFICER),
                    new Desk(ROOT + "/deshacer", "desks.undos", Role.ENTITY_OFFICER),
                    new Desk(
                            ROOT + "/retenciones",
                            "desks.withholdings",
                            Role.ENTITY_OFFICER,
                            Role.WITHHOLDING_AGENT),
                    new Desk(ROOT + "/exenciones", "desks.exemptions", Role.ENTITY_OFFICER),
                    new Desk(ROOT + "/calendario", "desks.calendar", Role.WITHHOLDING_AGENT),
                    new Desk(ROOT + "/declaraciones", "desks.declarations", Role.WITHHOLDING_AGENT),
                    new Desk(ROOT + "/tesoreria", "treasury.today", Role.TREASURY, Role.AUDITOR),
                    new Desk(
                            ROOT + "/tesoreria/archivos",
                            "treasury.files",
                            Role.TREASURY,
                            Role.AUDITOR),
                    new Desk(
                            ROOT + "/tesoreria/partidas",
                            "treasury.items",
                            Role.TREASURY,
                            Role.AUDITOR),
                    new Desk(
                            ROOT + "/tesoreria/pagos",
                            "treasury.payments",
                            Role.TREASURY,
                            Role.AUDITOR),
                    new Desk(
                            ROOT + "/tesoreria/devoluciones",
                            "treasury.refunds",
                            Role.TREASURY,
                            Role.AUDITOR),
                    new Desk(
                            ROOT + "/tesoreria/distribucion",
                            "treasury.rules",
                            Role.TREASURY,
                            Role.AUDITOR),
                    new Desk(
                            ROOT + "/tesoreria/giros",
                            "treasury.transfers",
                            Role.TREASURY,
                            Role.AUDITOR),
                    new Desk(
                            ROOT + "/tesoreria/sin-identificar",
                            "treasury.unidentified",
                            Role.TREASURY,
                            Role.AUDITOR),
                    new Desk(
                            ROOT + "/tesoreria/recaudo",
                            "treasury.collection",
                            Role.TREASURY,
                            Role.AUDITOR),
                    new Desk(ROOT + "/rentas", "desks.revenue", Role.REVENUE, Role.AUDITOR));

    private final SecurityIdentity identity;
    private final Officer officer;
    private final Entities entities;

    Desks(SecurityIdentity identity, Officer officer, Entities entities) {
        this.identity = identity;
        this.officer = officer;
        this.entities = entities;
    }

    /**
     * @param path of its first page
     * @param text key of its name; with {@code .about}, of what is done there
     * @param roles any of which opens it
     */
    record Desk(String path, String text, Set<String> roles) {

        Desk(String path, String text, String... roles) {
            this(path, text, Set.of(roles));
        }

        private boolean holds(String page) {
            return page.equals(path) || page.startsWith(path + "/");
        }
    }

    /**
     * @param current for {@code aria-current}: {@code page}, {@code true} on a page below it, null
     *     elsewhere
     */
    public record Entry(String path, String text, String current) {}

    /** As the identity provider names the person. */
    public String person() {
        return officer.subject();
    }

    /** The entity the person acts for, null when it acts for none. */
    public String entity() {
        return officer.entity().flatMap(entities::find).map(EntityView::name).orElse(null);
    }

    /** Whether the person works for Rentas, and does not only look on (art. 345). */
    public boolean revenue() {
        return identity.hasRole(Role.REVENUE);
    }

    /** Whether the person works for Tesorería, and does not only look on (art. 345). */
    public boolean treasury() {
        return identity.hasRole(Role.TREASURY);
    }

    /**
     * @param page that is shown
     */
    List<Entry> menu(String page) {
        String here =
                ALL.stream()
                        .filter(desk -> desk.holds(page))
                        .map(Desk::path)
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
        return ALL.stream()
                .filter(desk -> desk.roles().stream().anyMatch(identity::hasRole))
                .map(desk -> new Entry(desk.path(), desk.text(), current(desk, here, page)))
                .toList();
    }

    private static String current(Desk desk, String here, String page) {
        if (!desk.path().equals(here)) {
            return null;
        }
        return here.equals(page) ? "page" : "true";
    }
}

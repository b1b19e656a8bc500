package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import co.gov.putumayo.estampillas.shared.sheet.SheetWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a report of exemptions as a table, page by page in bounded memory. */
@ApplicationScoped
class GrantExport {

    private static final int ROWS = 200;
    private static final List<String> HEADER =
            List.of(
                    "Pedida",
                    "Estado",
                    "NIT entidad",
                    "Entidad",
                    "Acto",
                    "Número",
                    "Fecha del acto",
                    "Tipo de documento",
                    "Documento",
                    "Nombre",
                    "Exención",
                    "Artículo",
                    "Soporte",
                    "No recaudado",
                    "Por pagar",
                    "Decidida",
                    "Certificado");

    private final ReadGrants readGrants;

    GrantExport(ReadGrants readGrants) {
        this.readGrants = readGrants;
    }

    void write(GrantFilter filter, OutputStream out) {
        try (SheetWriter sheet = SheetWriter.open(SheetFormat.CSV, out, "Exenciones", HEADER)) {
            List<GrantAnswer> page = readGrants.page(filter, "", ROWS);
            while (!page.isEmpty()) {
                page.forEach(grant -> write(grant, sheet));
                page = readGrants.page(filter, page.get(page.size() - 1).id().toString(), ROWS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(GrantAnswer grant, SheetWriter sheet) {
        sheet.row(
                grant.requestedAt(),
                grant.status(),
                grant.entityNit(),
                grant.entityName(),
                grant.actName(),
                grant.act().number(),
                grant.date(),
                grant.taxpayer().documentType(),
                grant.taxpayer().document(),
                grant.taxpayer().name(),
                grant.exemption(),
                grant.article(),
                grant.supportReference(),
                grant.notCollected(),
                grant.restTotal(),
                grant.decidedAt(),
                grant.certificate() == null ? null : grant.certificate().number());
    }
}

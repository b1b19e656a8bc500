package co.gov.putumayo.estampillas.declaration.filing;

import co.gov.putumayo.estampillas.declaration.event.DeclarationChanged;
import co.gov.putumayo.estampillas.declaration.fact.DeclarationKind;
import co.gov.putumayo.estampillas.declaration.owed.Owed;
import co.gov.putumayo.estampillas.declaration.record.Access;
import co.gov.putumayo.estampillas.declaration.record.Boxes;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationState;
import co.gov.putumayo.estampillas.declaration.review.Claims;
import co.gov.putumayo.estampillas.declaration.review.Contents;
import co.gov.putumayo.estampillas.declaration.review.Faults;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.declaration.view.DescribeDeclaration;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Presents a signed declaration. A collector's is filed with its deposits, and an agent's that owes
 * nothing is filed too; any other is filed when it is paid whole (art. 299).
 */
@ApplicationScoped
public class FileDeclaration {

    private final Access access;
    private final Contents contents;
    private final Claims claims;
    private final Faults faults;
    private final Presentation presentation;
    private final DescribeDeclaration describe;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    FileDeclaration(
            Access access,
            Contents contents,
            Claims claims,
            Faults faults,
            Presentation presentation,
            DescribeDeclaration describe,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.contents = contents;
        this.claims = claims;
        this.faults = faults;
        this.presentation = presentation;
        this.describe = describe;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404, 409 when it is not signed, 412, 422 when a rule keeps it from
     *     being filed today, 428
     */
    @Transactional
    public DeclarationView file(UUID id, String ifMatch) {
        Declaration declaration = access.toChange(id, ifMatch);
        if (declaration.state() != DeclarationState.SIGNED) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Solo se presenta una declaración con todas sus firmas: está «"
                            + declaration.state().spanishName()
                            + "».");
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Boxes boxes = contents.boxes(id);
        Violations violations = new Violations();
        faults.gather(declaration, boxes, today, violations);
        violations.throwIfAny();

        if (!contents.sha256(declaration).equals(declaration.contentSha256())) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "El contenido no es el que se firmó: fírmelo de nuevo.");
        }
        Owed owed = claims.owed(declaration, boxes, today);
        presentation.presented(declaration, now);
        if (declaration.kind() == DeclarationKind.COLLECTOR || owed.total() == 0) {
            declaration.file(boxes.total(), owed, now);
            presentation.filed(declaration, boxes, officer.subject());
        } else {
            declaration.present(now);
            outbox.record(
                    new DeclarationChanged(
                            id,
                            declaration.number(),
                            declaration.entityNit(),
                            "PRESENTED",
                            declaration.revision()),
                    officer.subject());
        }
        return describe.describe(declaration);
    }
}

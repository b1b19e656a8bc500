package co.gov.putumayo.estampillas.declaration.duedate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The due date of a period as clients read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DueDate")
record DueDateView(
        @Schema(description = "Month that is declared.", examples = "2026-01") String period,
        @Schema(description = "Last day to file in time, in Bogotá.", examples = "2026-02-20")
                LocalDate dueDate,
        @Schema(description = "Only when a legal act moved the date.") ExtensionView extension) {

    /** Due dates of the periods of a year. */
    @Schema(name = "DueDateList", description = "Due dates of the twelve periods of a year.")
    record Year(@Schema(examples = "2026") int year, List<DueDateView> items) {

        static Year of(int year, List<DueDate> dueDates) {
            return new Year(year, dueDates.stream().map(DueDateView::of).toList());
        }
    }

    /** The act that moved a date. */
    @Schema(name = "DueDateExtension")
    record ExtensionView(
            @Schema(description = "Due date without the act.", examples = "2026-02-20")
                    LocalDate ordinaryDueDate,
            @Schema(description = "Last day to pay without interest.", examples = "2026-02-20")
                    LocalDate paymentDueDate,
            @Schema(examples = "Resolución 045 de 2026") String legalAct,
            LocalDate legalActDate,
            @Schema(examples = "Indisponibilidad de los servicios electrónicos") String reason) {}

    private static DueDateView of(DueDate due) {
        return new DueDateView(due.period().toString(), due.dueDate(), extension(due));
    }

    private static ExtensionView extension(DueDate due) {
        DueDate.Extension extension = due.extension();
        return extension == null
                ? null
                : new ExtensionView(
                        extension.ordinaryDueDate(),
                        due.paymentDueDate(),
                        extension.legalAct(),
                        extension.legalActDate(),
                        extension.reason());
    }
}

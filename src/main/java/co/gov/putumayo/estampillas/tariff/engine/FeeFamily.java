package co.gov.putumayo.estampillas.tariff.engine;

/**
 * Fees that are paid alike.
 *
 * @param levy code of the levy they are
 * @param asFee whether they are paid alone
 * @param asProcedure whether they are paid as a transit procedure, with its stamps
 * @param note what the payer must be told, or null
 */
public record FeeFamily(
        String code, String levy, String name, boolean asFee, boolean asProcedure, NoteCode note) {}

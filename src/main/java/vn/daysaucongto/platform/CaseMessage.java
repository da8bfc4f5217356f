package vn.daysaucongto.platform;

/**
 * An act from outside (customer, bank, machine) that moves a case. The capability commits
 * its own row and posts this in the same transaction; the process module delivers it
 * afterwards, once.
 *
 * @param name BPMN message name
 * @param caseKey business key: the request code, or the key of a small process beside it
 * @param unit id of the unit (Điện lực) that the case belongs to
 * @param senderKey unique over all messages of that name: a repeated act posts the same
 * key and changes nothing
 * @param reference what it refers to (number of the appointment, offer, contract
 * version), so that it can expire before it meets the wrong wait
 */
public record CaseMessage(String name, String caseKey, String unit, String senderKey, String reference) {
}

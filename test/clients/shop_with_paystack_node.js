// A day of a shop with Paystack's own client for Node, whose replies have no models: it hands over what it received.
//
// The client has no option for its base URL, so Node's `https` is led to the sandbox before the client loads it.

const assert = require('node:assert');
const http = require('node:http');
const https = require('node:https');

const [url, key] = process.argv.slice(2);
https.request = (base, options, answered) => http.request(url, options, answered);
const { Paystack } = require('@paystack/paystack-sdk');

const EMAIL = 'ada@example.com';
const AMOUNT = 500_000;
const REFUNDED = 150_000;
const FUNDED = 10_000_000;
const TRANSFER_FEE = 1000;
const MONTH = 31 * 86_400;

const client = new Paystack(key);
const lacking = [];

/** The data of a reply to a request that the client does not make. */
async function request(method, path, body) {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const reply = await fetch(url + path, { method, headers, body: body && JSON.stringify(body) });
  const { status, message, data } = await reply.json();
  assert(status, `${path}: ${message}`);
  return data;
}

/** What one of the sandbox's own controls answers. */
const sandbox = (path, body = {}) => request('POST', `/_sandbox/${path}`, body);

/** The data of a reply to a request that the client cannot make. */
function withoutClient(operation, method, path, body) {
  lacking.push(operation);
  return request(method, path, body);
}

/** What the reply to a call of the client says. */
async function data(call) {
  const reply = await call;
  assert(reply.status, reply.message);
  return reply.data;
}

async function day() {
  // Customers come and pay.
  const created = await data(client.customer.create({ email: EMAIL, first_name: 'Ada', last_name: 'Obi' }));
  const ada = created.customer_code;
  await data(client.customer.update({ code: ada, last_name: 'Eze' }));
  await data(client.customer.riskAction({ customer: ada, risk_action: 'allow' }));
  const known = await data(client.customer.fetch({ code: EMAIL }));
  assert.deepEqual([known.last_name, known.risk_action], ['Eze', 'allow']);
  assert.deepEqual(
    (await data(client.customer.list({}))).map((customer) => customer.email),
    [EMAIL],
  );

  await data(client.transaction.initialize({ email: EMAIL, amount: AMOUNT, reference: 'order-1042' }));
  await sandbox('pay', { reference: 'order-1042' });
  const paid = await data(client.transaction.verify({ reference: 'order-1042' }));
  assert.deepEqual([paid.status, paid.amount, paid.customer.customer_code], ['success', AMOUNT, ada]);
  assert.equal((await data(client.transaction.fetch({ id: paid.id }))).reference, 'order-1042');
  assert.equal((await data(client.transaction.timeline({ id_or_reference: 'order-1042' }))).success, true);
  const bank = { code: '057', account_number: '0000000000' };
  const reference = 'order-1043';
  const asked = await data(client.charge.create({ email: EMAIL, amount: AMOUNT, bank, reference }));
  assert.equal(asked.status, 'send_birthday');
  const told = await data(client.charge.submitBirthday({ birthday: '2007-04-15', reference }));
  assert.equal(told.status, 'send_otp');
  assert.equal((await data(client.charge.submitOtp({ otp: '123456', reference }))).status, 'success');
  assert.equal((await data(client.charge.check({ reference }))).status, 'success');

  // Their saved cards are charged, until one has no money.
  const card = paid.authorization.authorization_code;
  const chargeCard = (reference) =>
    client.transaction.chargeAuthorization({ email: EMAIL, amount: AMOUNT, authorization_code: card, reference });
  const again = await data(chargeCard('order-1044'));
  assert.deepEqual([again.status, again.authorization.authorization_code], ['success', card]);
  const debit = { email: EMAIL, amount: AMOUNT, authorization_code: card, currency: 'NGN', reference: 'order-1045' };
  const part = await data(client.transaction.partialDebit(debit));
  assert.deepEqual([part.status, part.amount], ['success', AMOUNT]);
  await sandbox('cards', { authorization_code: card, card: 'insufficient_funds' });
  const declined = await data(chargeCard('order-1046'));
  assert.deepEqual([declined.status, declined.gateway_response], ['failed', 'Insufficient Funds']);
  await sandbox('cards', { authorization_code: card, card: 'success' });
  const sales = (await data(client.transaction.list({}))).filter((sale) => sale.status === 'success');
  const sold = sales.map((sale) => sale.reference);
  assert.deepEqual(sold, ['order-1045', 'order-1044', 'order-1043', 'order-1042']);
  const totals = await data(client.transaction.totals({}));
  assert.deepEqual([totals.total_transactions, totals.total_volume], [4, 4 * AMOUNT]);
  assert((await data(client.transaction.download({}))).path.startsWith('http'));

  // One of them sends a part back.
  const refund = await data(client.refund.create({ transaction: 'order-1044', amount: REFUNDED }));
  assert.deepEqual([refund.status, refund.amount], ['pending', REFUNDED]);
  await sandbox('clock', { seconds: 600 });
  assert.equal((await data(client.refund.fetch({ id: refund.id }))).status, 'processed');
  assert.deepEqual(
    (await data(client.refund.list({}))).map((item) => item.id),
    [refund.id],
  );

  // A subscription is billed on the virtual clock, until it is disabled.
  const plan = (await data(client.plan.create({ name: 'Box', amount: AMOUNT, interval: 'monthly' }))).plan_code;
  await data(client.plan.update({ code: plan, name: 'Monthly box' }));
  assert.equal((await data(client.plan.fetch({ code: plan }))).name, 'Monthly box');
  assert.deepEqual(
    (await data(client.plan.list({}))).map((item) => item.plan_code),
    [plan],
  );
  const made = await data(client.subscription.create({ customer: ada, plan, authorization: card }));
  assert.equal(made.status, 'active');
  await sandbox('clock', { seconds: MONTH });
  const box = made.subscription_code;
  const billed = await data(client.subscription.fetch({ code: box }));
  assert.deepEqual([billed.status, billed.payments_count], ['active', 2]);
  await data(client.subscription.disable({ code: box, token: made.email_token }));
  await sandbox('clock', { seconds: MONTH });
  const subscribed = await data(client.subscription.list({}));
  assert.deepEqual(
    subscribed.map((item) => [item.subscription_code, item.status]),
    [[box, 'cancelled']],
  );
  const { link } = await data(client.subscription.manageLink({ code: box }));
  assert(link.endsWith(`?subscription=${box}`));
  await data(client.subscription.manageEmail({ code: box }));

  // Two farms share the payments for what they grow.
  const farms = [];
  for (const [business_name, account_number] of [
    ['Bakare Farms', '0123456789'],
    ['Sade Farms', '0123456788'],
  ]) {
    const farm = { business_name, account_number, settlement_bank: '058', percentage_charge: 20 };
    farms.push((await data(client.subaccount.create(farm))).subaccount_code);
  }
  const renamed = { code: farms[0], business_name: 'Bakare & Sons', settlement_bank: '058', description: 'Yams' };
  await data(client.subaccount.update(renamed));
  assert.equal((await data(client.subaccount.fetch({ code: farms[0] }))).business_name, 'Bakare & Sons');
  assert.equal((await data(client.subaccount.list({}))).length, 2);
  const subaccounts = [{ subaccount: farms[0], share: 30 }];
  const rule = { name: 'Market', type: 'percentage', subaccounts, currency: 'NGN', bearer_type: 'account' };
  const market = await data(client.split.create(rule));
  const added = await data(client.split.addSubaccount({ id: market.id, subaccount: farms[1], share: 10 }));
  assert.deepEqual(
    added.subaccounts.map((part) => part.share),
    [30, 10],
  );
  await data(client.split.removeSubaccount({ id: market.id, subaccount: farms[1] }));
  await data(client.split.update({ id: market.id, name: 'Village market', active: true }));
  const split = await data(client.split.fetch({ id: market.id }));
  assert.deepEqual([split.name, split.subaccounts.map((part) => part.share)], ['Village market', [30]]);
  assert.deepEqual(
    (await data(client.split.list({}))).map((item) => item.split_code),
    [market.split_code],
  );
  const joint = { email: EMAIL, amount: AMOUNT, reference: 'order-1047', split_code: market.split_code };
  await data(client.transaction.initialize(joint));
  await sandbox('pay', { reference: 'order-1047' });
  const shared = await data(client.transaction.verify({ reference: 'order-1047' }));
  assert.equal(shared.split.split_code, market.split_code);

  // Two payments are disputed: one was delivered, the other is given back.
  const delivered = (await sandbox('disputes', { reference: 'order-1042' })).id;
  const lost = (await sandbox('disputes', { reference: 'order-1045' })).id;
  assert.deepEqual((await data(client.dispute.list({}))).map((item) => item.id).sort(), [delivered, lost].sort());
  assert.equal((await data(client.dispute.transaction({ id: paid.id }))).id, delivered);
  const evidence = await data(
    client.dispute.evidence({
      id: delivered,
      customer_email: EMAIL,
      customer_name: 'Ada Eze',
      customer_phone: '08012345678',
      service_details: 'Delivered by hand',
    }),
  );
  // The client has no argument for the name of the file.
  const upload = (id) =>
    withoutClient('disputes.upload_url', 'GET', `/dispute/${id}/upload_url?upload_filename=receipt.pdf`);
  const receipt = (await upload(delivered)).fileName;
  const letter = (await upload(lost)).fileName;
  await data(client.dispute.update({ id: delivered, refund_amount: AMOUNT, uploaded_filename: receipt }));
  const resolved = await data(
    client.dispute.resolve({
      id: delivered,
      resolution: 'declined',
      message: 'It was delivered.',
      refund_amount: 0,
      uploaded_filename: receipt,
      evidence: evidence.id,
    }),
  );
  assert.deepEqual([resolved.status, resolved.resolution], ['resolved', 'declined']);
  await data(
    client.dispute.resolve({
      id: lost,
      resolution: 'merchant-accepted',
      message: 'It was lost.',
      refund_amount: AMOUNT,
      uploaded_filename: letter,
    }),
  );
  assert.equal((await data(client.dispute.fetch({ id: lost }))).resolution, 'merchant-accepted');
  assert((await data(client.dispute.download({}))).path.startsWith('http'));

  // Ada gets an account of her own, and sends money to it from her bank.
  const banks = await data(client.dedicatedvirtualaccount.availableProviders());
  assert(banks.some((item) => item.provider_slug === 'test-bank'));
  const account = await data(client.dedicatedvirtualaccount.create({ customer: ada, preferred_bank: 'test-bank' }));
  const { account_number } = account;
  await sandbox('transfers-in', { account_number, amount: AMOUNT });
  await sandbox('transfers-in', { account_number, amount: AMOUNT, missed: true });
  const requery = `/dedicated_account/requery?account_number=${account_number}&provider_slug=test-bank`;
  await withoutClient('dedicated_accounts.requery', 'GET', requery);
  await sandbox('clock', { seconds: 60 });
  await data(client.dedicatedvirtualaccount.addSplit({ account_number, split_code: market.split_code }));
  // The client does not say how long its body is, and without that Node sends none with a DELETE.
  await withoutClient('dedicated_accounts.remove_split', 'DELETE', '/dedicated_account/split', { account_number });
  const numbers = (await data(client.dedicatedvirtualaccount.list({}))).map((item) => item.account_number);
  assert.deepEqual(numbers, [account_number]);
  const held = await data(client.dedicatedvirtualaccount.fetch({ account_id: account.id }));
  assert.equal(held.account_number, account_number);
  await data(client.dedicatedvirtualaccount.deactivate({ account_id: account.id }));

  // A school is sent a payment request, and pays it; a draft is put away.
  const line_items = [{ name: 'Chair', amount: AMOUNT, quantity: 1 }];
  const wish = { customer: ada, line_items, description: 'Chairs', due_date: '2099-12-31' };
  const requested = (await data(client.paymentrequest.create(wish))).request_code;
  await data(client.paymentrequest.update({ id: requested, description: 'School chairs' }));
  const owed = await data(client.paymentrequest.fetch({ id: requested }));
  assert.deepEqual([owed.description, owed.status], ['School chairs', 'pending']);
  await data(client.paymentrequest.notify({ id: requested }));
  await sandbox('pay', { reference: requested });
  assert.equal((await data(client.paymentrequest.verify({ id: requested }))).status, 'success');
  const draft = (await data(client.paymentrequest.create({ customer: ada, amount: AMOUNT, draft: true }))).request_code;
  await data(client.paymentrequest.finalize({ id: draft }));
  const { pending } = await data(client.paymentrequest.totals());
  assert.equal(pending.find((line) => line.currency === 'NGN').amount, AMOUNT);
  await data(client.paymentrequest.archive({ id: draft }));
  const left = (await data(client.paymentrequest.list({}))).map((item) => item.request_code);
  assert.deepEqual(left, [requested]);

  // A product stands on a page.
  const crop = { name: 'Yams', description: 'A box', price: AMOUNT, currency: 'NGN', quantity: 5 };
  const yams = (await data(client.product.create(crop))).id;
  await data(client.product.update({ id: yams, description: 'A big box', quantity: 7 }));
  const product = await data(client.product.fetch({ id: yams }));
  assert.deepEqual([product.description, product.quantity], ['A big box', 7]);
  assert.deepEqual(
    (await data(client.product.list({}))).map((item) => item.id),
    [yams],
  );
  await data(client.page.checkSlugAvailability({ slug: 'yams' }));
  const page = await data(client.page.create({ name: 'Yams', slug: 'yams' }));
  await data(client.page.addProducts({ id: page.id, product: [yams] }));
  await data(client.page.update({ id: page.id, name: 'Yams', description: 'From our farms', active: true }));
  const shown = await data(client.page.fetch({ id: 'yams' }));
  assert.deepEqual([shown.description, shown.products.map((item) => item.product_id)], ['From our farms', [yams]]);
  assert.deepEqual(
    (await data(client.page.list({}))).map((item) => item.slug),
    ['yams'],
  );

  // The debts of the month are charged in one batch, for which the client has no argument.
  const debts = ['debt-1', 'debt-2'].map((reference) => ({ authorization: card, amount: AMOUNT, reference }));
  const batch = (await withoutClient('bulk_charges.initiate', 'POST', '/bulkcharge', debts)).batch_code;
  await data(client.bulkcharge.pause({ code: batch }));
  await sandbox('clock', { seconds: 60 });
  assert.equal((await data(client.bulkcharge.fetch({ code: batch }))).status, 'paused');
  await data(client.bulkcharge.resume({ code: batch }));
  await sandbox('clock', { seconds: 600 });
  assert.equal((await data(client.bulkcharge.fetch({ code: batch }))).status, 'complete');
  const charged = (await data(client.bulkcharge.charges({ code: batch }))).map((charge) => charge.status);
  assert.deepEqual(charged, ['success', 'success']);
  assert.deepEqual(
    (await data(client.bulkcharge.list({}))).map((item) => item.batch_code),
    [batch],
  );

  // The day is settled, which empties the balance.
  const main = (await sandbox('settle')).find((item) => item.subaccount === null).id;
  assert((await data(client.settlement.fetch({}))).some((item) => item.id === main));
  const settled = await data(client.settlement.transaction({ id: main }));
  assert(settled.some((item) => item.reference === 'order-1042'));
  assert.deepEqual(
    (await data(client.balance.fetch())).map((item) => item.balance),
    [0],
  );

  // Those who work there are paid: one alone, two at once, one with a password; one account does not exist any more.
  await sandbox('fund', { amount: FUNDED });
  const worker = { type: 'nuban', name: 'Bola Ade', account_number: '0000000000', bank_code: '057' };
  const bola = (await data(client.transferrecipient.create(worker))).recipient_code;
  const workers = [
    ['Chidi Obi', '0123456787'],
    ['Dayo Ojo', '0120000001'],
  ].map(([name, account_number]) => ({
    type: 'nuban',
    name,
    account_number,
    bank_code: '058',
  }));
  const many = await data(client.transferrecipient.bulk({ batch: workers }));
  const [chidi, dayo] = many.success.map((item) => item.recipient_code);
  const married = { code: bola, name: 'Bola Adeyemi', email: 'bola@example.com' };
  await data(client.transferrecipient.transferrecipientCodePut(married));
  assert.equal((await data(client.transferrecipient.fetch({ code: bola }))).name, 'Bola Adeyemi');
  assert.equal((await data(client.transferrecipient.list({}))).length, 3);

  const wages = { source: 'balance', amount: AMOUNT, reason: 'May wages' };
  const sent = await data(client.transfer.initiate({ ...wages, recipient: bola, reference: 'wages-may-of-bola' }));
  assert.equal(sent.status, 'pending');
  const transfers = [
    [chidi, 'wages-may-of-chidi'],
    [dayo, 'wages-may-of-dayo'],
  ].map(([recipient, reference]) => ({
    amount: AMOUNT,
    recipient,
    reference,
    reason: 'May wages',
  }));
  const both = await data(client.transfer.bulk({ source: 'balance', transfers }));
  assert.deepEqual(
    both.map((item) => item.reference),
    ['wages-may-of-chidi', 'wages-may-of-dayo'],
  );
  await sandbox('clock', { seconds: 60 });
  assert.equal((await data(client.transfer.verify({ reference: 'wages-may-of-bola' }))).status, 'success');
  assert.equal((await data(client.transfer.fetch({ code: sent.transfer_code }))).status, 'success');
  assert.equal((await data(client.transfer.verify({ reference: 'wages-may-of-dayo' }))).status, 'failed');
  await data(client.transferrecipient.transferrecipientCodeDelete({ code: dayo }));

  await data(client.transfer.enableOtp());
  const bonus = { source: 'balance', amount: AMOUNT, recipient: bola, reference: 'bonus-may-of-bola' };
  const waiting = await data(client.transfer.initiate(bonus));
  assert.equal(waiting.status, 'otp');
  const { transfer_code } = waiting;
  await data(client.transfer.resendOtp({ transfer_code, reason: 'transfer' }));
  await data(client.transfer.finalize({ transfer_code, otp: '123456' }));
  await sandbox('clock', { seconds: 60 });
  await data(client.transfer.disableOtp());
  await data(client.transfer.disableOtpFinalize({ otp: '123456' }));
  const statuses = (await data(client.transfer.list({}))).map((transfer) => transfer.status);
  assert.deepEqual(statuses, ['success', 'failed', 'success', 'success']);
  const balance = FUNDED - 3 * (AMOUNT + TRANSFER_FEE);
  assert.deepEqual(
    (await data(client.balance.fetch())).map((item) => item.balance),
    [balance],
  );
  assert.equal((await data(client.balance.ledger({})))[0].balance, balance);

  // Ada leaves, and her card cannot be charged any more.
  await data(client.customer.deactivateAuthorization({ authorization_code: card }));
  assert.equal((await chargeCard('order-1048')).status, false);
}

day().then(() => console.log(JSON.stringify({ rejected: {}, lacking, unknown_status: [] })));

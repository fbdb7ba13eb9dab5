"""What ChargesApi sends and reads, taken from the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestCheck(OperationTests):
    """GET /charge/{reference}"""

    operation = "charges.check"
    response_type = "ChargeResponse"
    calls = (Call(lambda api: api.check("order-1042"), "GET /charge/order-1042"),)
    requests = {}
    replies = {
        "paid": (
            200,
            r"""{"status":true,"message":"Reference check successful","data":{"id":4099260519,"domain":"live","status":"success","reference":"order-1042","amount":500000,"message":"madeprocessed","gateway_response":"Approved","paid_at":"2026-01-05T09:15:41.000Z","created_at":"2026-01-05T09:14:02.000Z","channel":"mobile_money","currency":"GHS","ip_address":"197.210.54.33","fees":9750,"authorization":{"authorization_code":"AUTH_q3v7xk2m1d","bin":"055XXX","last4":"X987","exp_month":10,"exp_year":2030,"channel":"mobile_money","bank":"MTN","country_code":"GH","brand":"Mtn mobile money","reusable":false,"account_name":null},"customer":{"id":1173,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default"},"transaction_date":"2026-01-05T09:14:02.000Z"}}""",
        ),
        "pending": (
            200,
            r"""{"status":true,"message":"Reference check successful","data":{"reference":"order-1042","status":"pending"}}""",
        ),
        "failed": (
            200,
            r"""{"status":true,"message":"Reference check successful","data":{"reference":"order-1042","status":"failed","message":"Declined"}}""",
        ),
        "paid_by_card": (
            200,
            r"""{"status":true,"message":"Reference check successful","data":{"id":4099260576,"domain":"test","status":"success","reference":"order-1042","receipt_number":"10101","amount":500000,"message":"Approved","gateway_response":"Approved","paid_at":"2026-01-05T09:15:41.000Z","created_at":"2026-01-05T09:14:02.000Z","channel":"card","currency":"NGN","ip_address":"197.210.54.33","redirect_url":"https://shop.example.com/thanks","metadata":{"order":1042},"log":{"start_time":1767604442,"time_spent":99,"attempts":1,"errors":0,"success":true,"mobile":false,"input":[],"history":[{"type":"action","message":"Attempted to pay with card","time":97},{"type":"success","message":"Successfully paid with card","time":99}]},"fees":17500,"fees_split":17500,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":null},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"loyalty_id":1042},"risk_action":"default","international_format_phone":"+2348012345678"},"plan":{"id":2240,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m","amount":500000,"interval":"monthly","currency":"NGN"},"split":{"id":40,"name":"Half and half","split_code":"SPL_98WF13Eb3w","formula":{"type":"percentage","bearer_type":"account","subaccounts":[{"id":40809,"name":"Kola Farms","subaccount_code":"ACCT_4evq2v6x0qxv9e6","share":50}]}},"order_id":"1042","paidAt":"2026-01-05T09:15:41.000Z","createdAt":"2026-01-05T09:14:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":{"type":"api","source":"merchant_api","entry_point":"charge","identifier":null},"fees_breakdown":{"amount":"17500","formula":null,"type":"paystack"},"connect":{},"transaction_date":"2026-01-05T09:14:02.000Z","plan_object":{"id":2240,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m"},"subaccount":{"id":40809,"subaccount_code":"ACCT_4evq2v6x0qxv9e6","business_name":"Kola Farms"}}}""",
        ),
        "declined": (
            200,
            r"""{"status":true,"message":"Reference check successful","data":{"id":4099260577,"domain":"test","status":"failed","reference":"order-1042","receipt_number":null,"amount":500000,"message":null,"gateway_response":"Declined","paid_at":null,"created_at":"2026-01-05T09:14:02.000Z","channel":"card","currency":"NGN","ip_address":null,"redirect_url":null,"metadata":null,"log":null,"fees":null,"fees_split":null,"authorization":{"authorization_code":null,"bin":"408408","last4":"5408","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":false,"signature":null,"account_name":null,"receiver_bank_account_number":null,"receiver_bank":null},"customer":{"id":1173,"first_name":null,"last_name":null,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"plan":null,"split":null,"order_id":null,"paidAt":null,"createdAt":"2026-01-05T09:14:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":null,"fees_breakdown":null,"connect":null,"transaction_date":"2026-01-05T09:14:02.000Z","plan_object":{},"subaccount":{}}}""",
        ),
    }


class TestCreate(OperationTests):
    """POST /charge"""

    operation = "charges.create"
    response_type = "ChargeResponse"
    calls = (
        Call(
            lambda api: api.create(
                "ada@example.com",
                500000,
                reference="order-1042",
                bank={"code": "057", "account_number": "0000000000"},
                birthday="2007-04-15",
            ),
            "POST /charge",
            "bank",
        ),
        Call(
            lambda api: api.create(
                "ada@example.com",
                500000,
                reference="order-1042",
                currency="GHS",
                mobile_money={"phone": "0551234987", "provider": "mtn"},
            ),
            "POST /charge",
            "mobile_money",
        ),
        Call(
            lambda api: api.create(
                "ada@example.com", 500000, reference="order-1042", ussd={"type": "737"}, split_code="SPL_98WF13Eb3w"
            ),
            "POST /charge",
            "ussd",
        ),
        Call(
            lambda api: api.create(
                "ada@example.com",
                500000,
                reference="order-1042",
                authorization_code="AUTH_8dfhjjdt",
                pin="1234",
                metadata={"order": 1042},
            ),
            "POST /charge",
            "authorization",
        ),
        Call(
            lambda api: api.create(
                "ada@example.com",
                500000,
                reference="order-1042",
                bank_transfer={"account_expires_at": "2026-01-05T10:14:02.000Z"},
                subaccount="ACCT_4evq2v6x0qxv9e6",
                transaction_charge=5000,
                bearer="subaccount",
            ),
            "POST /charge",
            "bank_transfer",
        ),
        Call(
            lambda api: api.create(
                "ada@example.com", 500000, reference="order-1042", currency="ZAR", qr={"provider": "scan-to-pay"}
            ),
            "POST /charge",
            "qr",
        ),
        Call(
            lambda api: api.create(
                "ada@example.com", 500000, reference="order-1042", currency="ZAR", eft={"provider": "ozow"}
            ),
            "POST /charge",
            "eft",
        ),
        Call(
            lambda api: api.create(
                "ada@example.com",
                500000,
                reference="order-1042",
                currency="ZAR",
                capitec_pay={"identifier_key": "CELLPHONE", "identifier_value": "0725555555"},
            ),
            "POST /charge",
            "capitec_pay",
        ),
    )
    requests = {
        "bank": r"""{"email":"ada@example.com","amount":500000,"reference":"order-1042","bank":{"code":"057","account_number":"0000000000"},"birthday":"2007-04-15"}""",
        "mobile_money": r"""{"email":"ada@example.com","amount":500000,"reference":"order-1042","currency":"GHS","mobile_money":{"phone":"0551234987","provider":"mtn"}}""",
        "ussd": r"""{"email":"ada@example.com","amount":500000,"reference":"order-1042","ussd":{"type":"737"},"split_code":"SPL_98WF13Eb3w"}""",
        "authorization": r"""{"email":"ada@example.com","amount":500000,"reference":"order-1042","authorization_code":"AUTH_8dfhjjdt","pin":"1234","metadata":{"order":1042}}""",
        "bank_transfer": r"""{"email":"ada@example.com","amount":500000,"reference":"order-1042","bank_transfer":{"account_expires_at":"2026-01-05T10:14:02.000Z"},"subaccount":"ACCT_4evq2v6x0qxv9e6","transaction_charge":5000,"bearer":"subaccount"}""",
        "qr": r"""{"email":"ada@example.com","amount":500000,"reference":"order-1042","currency":"ZAR","qr":{"provider":"scan-to-pay"}}""",
        "eft": r"""{"email":"ada@example.com","amount":500000,"reference":"order-1042","currency":"ZAR","eft":{"provider":"ozow"}}""",
        "capitec_pay": r"""{"email":"ada@example.com","amount":500000,"reference":"order-1042","currency":"ZAR","capitec_pay":{"identifier_key":"CELLPHONE","identifier_value":"0725555555"}}""",
    }
    replies = {
        "send_otp": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1042","status":"send_otp","display_text":"Please enter the OTP sent to your phone"}}""",
        ),
        "paid": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"id":4099260516,"domain":"test","status":"success","reference":"order-1042","receipt_number":"10101","amount":500000,"message":"Approved","gateway_response":"Approved","paid_at":"2026-01-05T09:15:41.000Z","created_at":"2026-01-05T09:14:02.000Z","channel":"card","currency":"NGN","ip_address":"197.210.54.33","redirect_url":"https://shop.example.com/thanks","metadata":{"order":1042},"log":{"start_time":1767604442,"time_spent":99,"attempts":1,"errors":0,"success":true,"mobile":false,"input":[],"history":[{"type":"action","message":"Attempted to pay with card","time":97},{"type":"success","message":"Successfully paid with card","time":99}]},"fees":17500,"fees_split":17500,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":null},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"loyalty_id":1042},"risk_action":"default","international_format_phone":"+2348012345678"},"plan":{"id":2240,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m","amount":500000,"interval":"monthly","currency":"NGN"},"split":{"id":40,"name":"Half and half","split_code":"SPL_98WF13Eb3w","formula":{"type":"percentage","bearer_type":"account","subaccounts":[{"id":40809,"name":"Kola Farms","subaccount_code":"ACCT_4evq2v6x0qxv9e6","share":50}]}},"order_id":"1042","paidAt":"2026-01-05T09:15:41.000Z","createdAt":"2026-01-05T09:14:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":{"type":"api","source":"merchant_api","entry_point":"charge","identifier":null},"fees_breakdown":{"amount":"17500","formula":null,"type":"paystack"},"connect":{},"transaction_date":"2026-01-05T09:14:02.000Z","plan_object":{"id":2240,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m"},"subaccount":{"id":40809,"subaccount_code":"ACCT_4evq2v6x0qxv9e6","business_name":"Kola Farms"}}}""",
        ),
        "paid_by_transfer": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"id":4099260518,"domain":"test","status":"success","reference":"order-1042","amount":500000,"currency":"NGN","channel":"bank_transfer","metadata":"{\"order\": 1042}","paid_at":"2026-01-05T09:15:41.000Z","authorization":{"authorization_code":"AUTH_q3v7xk2m1d","bin":"000XXX","last4":"X000","exp_month":"01","exp_year":"2027","channel":"bank_transfer","card_type":"transfer","bank":"Test Bank","country_code":"NG","brand":"Managed Account","reusable":false,"signature":null,"account_name":"ADA OBI","receiver_bank_account_number":"1230001644","receiver_bank":"Test Bank"},"customer":{"id":1173,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx"}}}""",
        ),
        "declined": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"id":4099260517,"domain":"test","status":"failed","reference":"order-1043","receipt_number":null,"amount":500000,"message":null,"gateway_response":"Declined","paid_at":null,"created_at":"2026-01-05T09:14:02.000Z","channel":"card","currency":"NGN","ip_address":null,"redirect_url":null,"metadata":null,"log":null,"fees":null,"fees_split":null,"authorization":{"authorization_code":null,"bin":"408408","last4":"5408","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":false,"signature":null,"account_name":null,"receiver_bank_account_number":null,"receiver_bank":null},"customer":{"id":1173,"first_name":null,"last_name":null,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"plan":null,"split":null,"order_id":null,"paidAt":null,"createdAt":"2026-01-05T09:14:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":null,"fees_breakdown":null,"connect":null,"transaction_date":"2026-01-05T09:14:02.000Z","plan_object":{},"subaccount":{}}}""",
        ),
        "send_pin": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1042","status":"send_pin"}}""",
        ),
        "send_birthday": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1042","status":"send_birthday","display_text":"Please enter your birthday"}}""",
        ),
        "open_url": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1042","status":"open_url","url":"https://checkout.example.com/eft/order-1042"}}""",
        ),
        "pay_offline_ussd": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1042","status":"pay_offline","display_text":"Please dial *737*33*4*18791# on your phone","ussd_code":"*737*33*4*18791#"}}""",
        ),
        "pay_offline_qr": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1042","status":"pay_offline","display_text":"Please scan the code","qr_code":"8002791472","url":"https://qr.example.com/8002791472.png"}}""",
        ),
        "pay_offline_mpesa": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1042","status":"pay_offline","display_text":"Please pay to the number below","account_number":"400200","account_reference":718234}}""",
        ),
        "pending": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1042","status":"pending","display_text":"Please authorize the payment on your phone"}}""",
        ),
        "pending_bank_transfer": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1042","status":"pending_bank_transfer","display_text":"Please transfer to the account below","account_name":"TEST-MANAGED-ACCOUNT","account_number":"1230001644","bank":{"slug":"test-bank","name":"Test Bank","id":24},"account_expires_at":"2026-01-05T10:14:02.000Z","transaction_reference":"260105091402718"}}""",
        ),
        "failed": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1042","status":"failed","message":"Invalid phone number"}}""",
        ),
    }


class TestSubmitAddress(OperationTests):
    """POST /charge/submit_address"""

    operation = "charges.submit_address"
    response_type = "ChargeResponse"
    calls = (
        Call(
            lambda api: api.submit_address(
                address="12 Marina", city="Lagos", state="Lagos", zip_code="100001", reference="order-1047"
            ),
            "POST /charge/submit_address",
            "address",
        ),
    )
    requests = {
        "address": r"""{"address":"12 Marina","city":"Lagos","state":"Lagos","zip_code":"100001","reference":"order-1047"}""",
    }
    replies = {
        "paid": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"id":4099260566,"domain":"test","status":"success","reference":"order-1047","receipt_number":"10101","amount":500000,"message":"Approved","gateway_response":"Approved","paid_at":"2026-01-05T09:15:41.000Z","created_at":"2026-01-05T09:14:02.000Z","channel":"card","currency":"NGN","ip_address":"197.210.54.33","redirect_url":"https://shop.example.com/thanks","metadata":{"order":1042},"log":{"start_time":1767604442,"time_spent":99,"attempts":1,"errors":0,"success":true,"mobile":false,"input":[],"history":[{"type":"action","message":"Attempted to pay with card","time":97},{"type":"success","message":"Successfully paid with card","time":99}]},"fees":17500,"fees_split":17500,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":null},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"loyalty_id":1042},"risk_action":"default","international_format_phone":"+2348012345678"},"plan":{"id":2240,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m","amount":500000,"interval":"monthly","currency":"NGN"},"split":{"id":40,"name":"Half and half","split_code":"SPL_98WF13Eb3w","formula":{"type":"percentage","bearer_type":"account","subaccounts":[{"id":40809,"name":"Kola Farms","subaccount_code":"ACCT_4evq2v6x0qxv9e6","share":50}]}},"order_id":"1042","paidAt":"2026-01-05T09:15:41.000Z","createdAt":"2026-01-05T09:14:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":{"type":"api","source":"merchant_api","entry_point":"charge","identifier":null},"fees_breakdown":{"amount":"17500","formula":null,"type":"paystack"},"connect":{},"transaction_date":"2026-01-05T09:14:02.000Z","plan_object":{"id":2240,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m"},"subaccount":{"id":40809,"subaccount_code":"ACCT_4evq2v6x0qxv9e6","business_name":"Kola Farms"}}}""",
        ),
        "failed": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1047","status":"failed","message":"Invalid address"}}""",
        ),
        "declined": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"id":4099260567,"domain":"test","status":"failed","reference":"order-1047","receipt_number":null,"amount":500000,"message":null,"gateway_response":"Declined","paid_at":null,"created_at":"2026-01-05T09:14:02.000Z","channel":"card","currency":"NGN","ip_address":null,"redirect_url":null,"metadata":null,"log":null,"fees":null,"fees_split":null,"authorization":{"authorization_code":null,"bin":"408408","last4":"5408","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":false,"signature":null,"account_name":null,"receiver_bank_account_number":null,"receiver_bank":null},"customer":{"id":1173,"first_name":null,"last_name":null,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"plan":null,"split":null,"order_id":null,"paidAt":null,"createdAt":"2026-01-05T09:14:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":null,"fees_breakdown":null,"connect":null,"transaction_date":"2026-01-05T09:14:02.000Z","plan_object":{},"subaccount":{}}}""",
        ),
    }


class TestSubmitBirthday(OperationTests):
    """POST /charge/submit_birthday"""

    operation = "charges.submit_birthday"
    response_type = "ChargeResponse"
    calls = (
        Call(
            lambda api: api.submit_birthday(birthday="2007-04-15", reference="order-1046"),
            "POST /charge/submit_birthday",
            "birthday",
        ),
    )
    requests = {
        "birthday": r"""{"birthday":"2007-04-15","reference":"order-1046"}""",
    }
    replies = {
        "send_otp": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1046","status":"send_otp","display_text":"Please enter the OTP sent to your phone"}}""",
        ),
        "send_otp_only": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"status":"send_otp","display_text":"Please enter the OTP sent to your phone"}}""",
        ),
        "paid": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"id":4099260556,"domain":"test","status":"success","reference":"order-1046","receipt_number":"10101","amount":500000,"message":"Approved","gateway_response":"Approved","paid_at":"2026-01-05T09:15:41.000Z","created_at":"2026-01-05T09:14:02.000Z","channel":"card","currency":"NGN","ip_address":"197.210.54.33","redirect_url":"https://shop.example.com/thanks","metadata":{"order":1042},"log":{"start_time":1767604442,"time_spent":99,"attempts":1,"errors":0,"success":true,"mobile":false,"input":[],"history":[{"type":"action","message":"Attempted to pay with card","time":97},{"type":"success","message":"Successfully paid with card","time":99}]},"fees":17500,"fees_split":17500,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":null},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"loyalty_id":1042},"risk_action":"default","international_format_phone":"+2348012345678"},"plan":{"id":2240,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m","amount":500000,"interval":"monthly","currency":"NGN"},"split":{"id":40,"name":"Half and half","split_code":"SPL_98WF13Eb3w","formula":{"type":"percentage","bearer_type":"account","subaccounts":[{"id":40809,"name":"Kola Farms","subaccount_code":"ACCT_4evq2v6x0qxv9e6","share":50}]}},"order_id":"1042","paidAt":"2026-01-05T09:15:41.000Z","createdAt":"2026-01-05T09:14:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":{"type":"api","source":"merchant_api","entry_point":"charge","identifier":null},"fees_breakdown":{"amount":"17500","formula":null,"type":"paystack"},"connect":{},"transaction_date":"2026-01-05T09:14:02.000Z","plan_object":{"id":2240,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m"},"subaccount":{"id":40809,"subaccount_code":"ACCT_4evq2v6x0qxv9e6","business_name":"Kola Farms"}}}""",
        ),
        "declined": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"id":4099260557,"domain":"test","status":"failed","reference":"order-1046","receipt_number":null,"amount":500000,"message":null,"gateway_response":"Declined","paid_at":null,"created_at":"2026-01-05T09:14:02.000Z","channel":"card","currency":"NGN","ip_address":null,"redirect_url":null,"metadata":null,"log":null,"fees":null,"fees_split":null,"authorization":{"authorization_code":null,"bin":"408408","last4":"5408","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":false,"signature":null,"account_name":null,"receiver_bank_account_number":null,"receiver_bank":null},"customer":{"id":1173,"first_name":null,"last_name":null,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"plan":null,"split":null,"order_id":null,"paidAt":null,"createdAt":"2026-01-05T09:14:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":null,"fees_breakdown":null,"connect":null,"transaction_date":"2026-01-05T09:14:02.000Z","plan_object":{},"subaccount":{}}}""",
        ),
    }


class TestSubmitOtp(OperationTests):
    """POST /charge/submit_otp"""

    operation = "charges.submit_otp"
    response_type = "ChargeResponse"
    calls = (Call(lambda api: api.submit_otp(otp="123456", reference="order-1044"), "POST /charge/submit_otp", "otp"),)
    requests = {
        "otp": r"""{"otp":"123456","reference":"order-1044"}""",
    }
    replies = {
        "paid": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"id":4099260536,"domain":"test","status":"success","reference":"order-1044","receipt_number":"10101","amount":500000,"message":"Approved","gateway_response":"Approved","paid_at":"2026-01-05T09:15:41.000Z","created_at":"2026-01-05T09:14:02.000Z","channel":"card","currency":"NGN","ip_address":"197.210.54.33","redirect_url":"https://shop.example.com/thanks","metadata":{"order":1042},"log":{"start_time":1767604442,"time_spent":99,"attempts":1,"errors":0,"success":true,"mobile":false,"input":[],"history":[{"type":"action","message":"Attempted to pay with card","time":97},{"type":"success","message":"Successfully paid with card","time":99}]},"fees":17500,"fees_split":17500,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":null},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"loyalty_id":1042},"risk_action":"default","international_format_phone":"+2348012345678"},"plan":{"id":2240,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m","amount":500000,"interval":"monthly","currency":"NGN"},"split":{"id":40,"name":"Half and half","split_code":"SPL_98WF13Eb3w","formula":{"type":"percentage","bearer_type":"account","subaccounts":[{"id":40809,"name":"Kola Farms","subaccount_code":"ACCT_4evq2v6x0qxv9e6","share":50}]}},"order_id":"1042","paidAt":"2026-01-05T09:15:41.000Z","createdAt":"2026-01-05T09:14:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":{"type":"api","source":"merchant_api","entry_point":"charge","identifier":null},"fees_breakdown":{"amount":"17500","formula":null,"type":"paystack"},"connect":{},"transaction_date":"2026-01-05T09:14:02.000Z","plan_object":{"id":2240,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m"},"subaccount":{"id":40809,"subaccount_code":"ACCT_4evq2v6x0qxv9e6","business_name":"Kola Farms"}}}""",
        ),
        "pending": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1044","status":"pending"}}""",
        ),
        "declined": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"id":4099260537,"domain":"test","status":"failed","reference":"order-1044","receipt_number":null,"amount":500000,"message":null,"gateway_response":"Declined","paid_at":null,"created_at":"2026-01-05T09:14:02.000Z","channel":"card","currency":"NGN","ip_address":null,"redirect_url":null,"metadata":null,"log":null,"fees":null,"fees_split":null,"authorization":{"authorization_code":null,"bin":"408408","last4":"5408","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":false,"signature":null,"account_name":null,"receiver_bank_account_number":null,"receiver_bank":null},"customer":{"id":1173,"first_name":null,"last_name":null,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"plan":null,"split":null,"order_id":null,"paidAt":null,"createdAt":"2026-01-05T09:14:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":null,"fees_breakdown":null,"connect":null,"transaction_date":"2026-01-05T09:14:02.000Z","plan_object":{},"subaccount":{}}}""",
        ),
    }


class TestSubmitPhone(OperationTests):
    """POST /charge/submit_phone"""

    operation = "charges.submit_phone"
    response_type = "ChargeResponse"
    calls = (
        Call(
            lambda api: api.submit_phone(phone="08012345678", reference="order-1045"),
            "POST /charge/submit_phone",
            "phone",
        ),
    )
    requests = {
        "phone": r"""{"phone":"08012345678","reference":"order-1045"}""",
    }
    replies = {
        "send_otp": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1045","status":"send_otp","display_text":"Please enter the OTP sent to your phone"}}""",
        ),
        "paid": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"id":4099260546,"domain":"test","status":"success","reference":"order-1045","receipt_number":"10101","amount":500000,"message":"Approved","gateway_response":"Approved","paid_at":"2026-01-05T09:15:41.000Z","created_at":"2026-01-05T09:14:02.000Z","channel":"card","currency":"NGN","ip_address":"197.210.54.33","redirect_url":"https://shop.example.com/thanks","metadata":{"order":1042},"log":{"start_time":1767604442,"time_spent":99,"attempts":1,"errors":0,"success":true,"mobile":false,"input":[],"history":[{"type":"action","message":"Attempted to pay with card","time":97},{"type":"success","message":"Successfully paid with card","time":99}]},"fees":17500,"fees_split":17500,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":null},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"loyalty_id":1042},"risk_action":"default","international_format_phone":"+2348012345678"},"plan":{"id":2240,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m","amount":500000,"interval":"monthly","currency":"NGN"},"split":{"id":40,"name":"Half and half","split_code":"SPL_98WF13Eb3w","formula":{"type":"percentage","bearer_type":"account","subaccounts":[{"id":40809,"name":"Kola Farms","subaccount_code":"ACCT_4evq2v6x0qxv9e6","share":50}]}},"order_id":"1042","paidAt":"2026-01-05T09:15:41.000Z","createdAt":"2026-01-05T09:14:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":{"type":"api","source":"merchant_api","entry_point":"charge","identifier":null},"fees_breakdown":{"amount":"17500","formula":null,"type":"paystack"},"connect":{},"transaction_date":"2026-01-05T09:14:02.000Z","plan_object":{"id":2240,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m"},"subaccount":{"id":40809,"subaccount_code":"ACCT_4evq2v6x0qxv9e6","business_name":"Kola Farms"}}}""",
        ),
        "declined": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"id":4099260547,"domain":"test","status":"failed","reference":"order-1045","receipt_number":null,"amount":500000,"message":null,"gateway_response":"Declined","paid_at":null,"created_at":"2026-01-05T09:14:02.000Z","channel":"card","currency":"NGN","ip_address":null,"redirect_url":null,"metadata":null,"log":null,"fees":null,"fees_split":null,"authorization":{"authorization_code":null,"bin":"408408","last4":"5408","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":false,"signature":null,"account_name":null,"receiver_bank_account_number":null,"receiver_bank":null},"customer":{"id":1173,"first_name":null,"last_name":null,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"plan":null,"split":null,"order_id":null,"paidAt":null,"createdAt":"2026-01-05T09:14:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":null,"fees_breakdown":null,"connect":null,"transaction_date":"2026-01-05T09:14:02.000Z","plan_object":{},"subaccount":{}}}""",
        ),
    }


class TestSubmitPin(OperationTests):
    """POST /charge/submit_pin"""

    operation = "charges.submit_pin"
    response_type = "ChargeResponse"
    calls = (Call(lambda api: api.submit_pin(pin="1234", reference="order-1043"), "POST /charge/submit_pin", "pin"),)
    requests = {
        "pin": r"""{"pin":"1234","reference":"order-1043"}""",
    }
    replies = {
        "send_otp": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1043","status":"send_otp","display_text":"Please enter the OTP sent to your phone"}}""",
        ),
        "paid": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"id":4099260526,"domain":"test","status":"success","reference":"order-1043","receipt_number":"10101","amount":500000,"message":"Approved","gateway_response":"Approved","paid_at":"2026-01-05T09:15:41.000Z","created_at":"2026-01-05T09:14:02.000Z","channel":"card","currency":"NGN","ip_address":"197.210.54.33","redirect_url":"https://shop.example.com/thanks","metadata":{"order":1042},"log":{"start_time":1767604442,"time_spent":99,"attempts":1,"errors":0,"success":true,"mobile":false,"input":[],"history":[{"type":"action","message":"Attempted to pay with card","time":97},{"type":"success","message":"Successfully paid with card","time":99}]},"fees":17500,"fees_split":17500,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":null},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"loyalty_id":1042},"risk_action":"default","international_format_phone":"+2348012345678"},"plan":{"id":2240,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m","amount":500000,"interval":"monthly","currency":"NGN"},"split":{"id":40,"name":"Half and half","split_code":"SPL_98WF13Eb3w","formula":{"type":"percentage","bearer_type":"account","subaccounts":[{"id":40809,"name":"Kola Farms","subaccount_code":"ACCT_4evq2v6x0qxv9e6","share":50}]}},"order_id":"1042","paidAt":"2026-01-05T09:15:41.000Z","createdAt":"2026-01-05T09:14:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":{"type":"api","source":"merchant_api","entry_point":"charge","identifier":null},"fees_breakdown":{"amount":"17500","formula":null,"type":"paystack"},"connect":{},"transaction_date":"2026-01-05T09:14:02.000Z","plan_object":{"id":2240,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m"},"subaccount":{"id":40809,"subaccount_code":"ACCT_4evq2v6x0qxv9e6","business_name":"Kola Farms"}}}""",
        ),
        "send_phone": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1043","status":"send_phone","display_text":"Please enter your phone number"}}""",
        ),
        "send_address": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"reference":"order-1043","status":"send_address","display_text":"Please enter your billing address"}}""",
        ),
        "declined": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"id":4099260527,"domain":"test","status":"failed","reference":"order-1043","receipt_number":null,"amount":500000,"message":null,"gateway_response":"Declined","paid_at":null,"created_at":"2026-01-05T09:14:02.000Z","channel":"card","currency":"NGN","ip_address":null,"redirect_url":null,"metadata":null,"log":null,"fees":null,"fees_split":null,"authorization":{"authorization_code":null,"bin":"408408","last4":"5408","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":false,"signature":null,"account_name":null,"receiver_bank_account_number":null,"receiver_bank":null},"customer":{"id":1173,"first_name":null,"last_name":null,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"plan":null,"split":null,"order_id":null,"paidAt":null,"createdAt":"2026-01-05T09:14:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":null,"fees_breakdown":null,"connect":null,"transaction_date":"2026-01-05T09:14:02.000Z","plan_object":{},"subaccount":{}}}""",
        ),
    }

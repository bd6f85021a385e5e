import type { Signs } from '../../privacy/prefilter.ts';

/**
 * Words that ask for money: only named platforms may raise funds in public online (慈善法 27), and a story must not
 * become an appeal for one person (慈善法 124).
 */
export const asking =
  /(?:捐款|捐赠|收款|打赏|赞赏)(?:二维)?码|扫码捐|(?:转账|汇款|打款)(?:到|至|给)|(?:支付宝|微信)(?:账号|帐号|收款|转账)|(?:捐款|捐赠|收款|银行)(?:账号|帐号|卡号)|开户行|水滴筹|轻松筹|点击(?:捐款|捐赠)/;

/** Every text with one of the above has one of these. */
export const askingSigns: Signs = {
  pairs: [
    ...['捐款', '捐赠', '收款', '打赏', '赞赏', '扫码', '转账', '汇款', '打款', '支付', '微信', '银行', '开户', '水滴'],
    ...['轻松', '点击'],
  ],
};

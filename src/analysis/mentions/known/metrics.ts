/** Well-known metrics, as `datasets.ts` writes them. */
export const METRICS = `
F1 = F1 score, F1-score, F1 scores, F1-scores, F-measure, F1-measure, F-score, F_1, F_1-score, F1-Score, F1 Score
Macro-F1 = macro-F1, F1-macro, macro F1, Macro F1, F1-Macro, macro-averaged F1, macro F1-score, macro-F1 score
Micro-F1 = micro-F1, F1-micro, micro F1
mAP = mean average precision, mean Average Precision, Mean Average Precision
mAP@50 = mAP50, mAP@0.5, mAP@.5
AP50
AUC
AUROC = AUC-ROC, ROC-AUC, ROC AUC, AUCROC, AUC ROC, area under the receiver operating characteristic curve
AUPRC = PR-AUC, AUC-PR
IoU = Intersection over Union, Intersection-over-Union, intersection over union
mIoU = mean IoU, mean intersection over union, mean Intersection over Union
Dice = Dice score, Dice scores, Dice coefficient, Dice similarity coefficient, Dice Similarity Coefficient, DSC ? segmentation
HD95
PSNR
SSIM
MS-SSIM
LPIPS
FID = Fréchet Inception Distance
FVD = Fréchet Video Distance
KID ? FID, generation, image
Inception Score
CLIPScore = CLIP score, CLIP Score
NIQE
MUSIQ
BLEU = BLEU score, BLEU scores, BLEU-4, BLEU4
sacreBLEU
chrF = chrF++
COMET ? translation, MT
BLEURT
METEOR ? BLEU, caption, captioning, translation, ROUGE, CIDEr
ROUGE
ROUGE-L
ROUGE-1
ROUGE-2
CIDEr
SPICE ? caption, captioning, CIDEr
BERTScore
BARTScore
WER = word error rate, Word Error Rate
CER ? speech, OCR, recognition, handwriting = character error rate, Character Error Rate
EER = equal error rate, Equal Error Rate
PESQ
STOI
SI-SDR
MOS ? speech, opinion, quality, TTS
perplexity = Perplexity, PPL
RMSE = root mean square error, root mean squared error, Root Mean Square Error
MSE = mean squared error, mean square error, Mean Squared Error
MAE ? mean absolute error, Mean Absolute Error, RMSE, MSE, MAPE, absolute, regression, forecasting, forecast = mean absolute error, Mean Absolute Error
MAPE
nDCG = NDCG, NDCG@10, nDCG@10, NDCG@5, nDCG@5
MRR ? retrieval, ranking, rank, recommendation, search = MRR@10, mean reciprocal rank, Mean Reciprocal Rank
Recall@1 = R@1
Recall@5 = R@5
Recall@10 = R@10
Recall@20
Recall@k = Recall@K
Hits@1
Hits@10
Precision@1
pass@1 = Pass@1
pass@k = Pass@k, pass@K
ECE ? calibration, calibrated, confidence = Expected Calibration Error, expected calibration error
Brier score
NLL ? likelihood, calibration
MCC ? Matthews, correlation, classification = Matthews correlation coefficient, Matthews Correlation Coefficient
Cohen's kappa = Cohen’s kappa, Cohen's Kappa, Cohen’s Kappa, Cohen's κ, Cohen’s κ
Fleiss' kappa
QWK = quadratic weighted kappa, Quadratic Weighted Kappa
Kendall-tau = Kendall's tau, Kendall tau, Kendall’s tau, Kendall's τ, Kendall’s τ
SRCC
PLCC
C-index = concordance index
MPJPE = PA-MPJPE
PCK
ADE ? trajectory, displacement = minADE
FDE ? trajectory, displacement = minFDE
ATE ? trajectory, odometry, SLAM, pose, navigation
NDS ? nuScenes, detection
HOTA
MOTA
IDF1
FAD ? audio, music
UAS ? parsing, dependency
LAS ? parsing, dependency
RTF ? speech, real-time
V-measure
NMI
ARI ? clustering, cluster
ASR ? attack success, Attack Success, attack, jailbreak, backdoor = attack success rate, Attack Success Rate
FPR95 = FPR@95
EPE ? flow, stereo, disparity
AbsRel
CKA
PDMS ? NAVSIM, driving
SPL ? navigation
MMD ? discrepancy
`;
